import type { Code, Construct, Effects, Extension, State } from "micromark-util-types";

/** The tokenizer writes a tab as one of these and as many of those as there are columns to fill. */
const tab = -2;
const virtualSpace = -1;
const space = 32;

/**
 * The same construct, whose name ends where a tab stands, as at any other blank: the parser takes
 * a tab for a letter. Until the name is over it is shown a space instead; what is consumed and what
 * goes on to other constructs is the tab, or columns would be counted wrong.
 */
function endingNamesAtTabs(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok): State {
      let current: Code = null;
      let named = false;
      let left = false;
      const watched: Effects = {
        ...effects,
        consume: () => effects.consume(current),
        exit(type) {
          if (type.endsWith("Name")) named = true;
          return effects.exit(type);
        },
      };
      const follow =
        (state: State): State =>
        (code) => {
          current = code;
          const isTab = code === tab || code === virtualSpace;
          const next = state(!named && isTab ? space : code);
          return left || next === undefined ? next : follow(next);
        };
      const leave =
        (state: State): State =>
        () => {
          left = true;
          return state(current);
        };
      return follow(construct.tokenize.call(this, watched, leave(ok), leave(nok)));
    },
  };
}

type ConstructRecord = NonNullable<Extension["text"]>;

function inEach(constructs: ConstructRecord): ConstructRecord {
  const entries = Object.entries(constructs).map(([code, found]) => [
    code,
    [found ?? []].flat().map(endingNamesAtTabs),
  ]);
  return Object.fromEntries(entries);
}

/** The parser's directives, with names as `SPEC.md` has them: rule T2. */
export function withNamesEndingAtTabs({ text, flow, ...rest }: Extension): Extension {
  return { ...rest, ...(text && { text: inEach(text) }), ...(flow && { flow: inEach(flow) }) };
}
