import type { ConstructName, Handle, Unsafe } from "mdast-util-to-markdown";
import { directiveFromMarkdown, directiveToMarkdown } from "mdast-util-directive";
import { directive } from "micromark-extension-directive";
import { type Attributes, formatAttributes } from "./attributes.ts";
import { withNamesEndingAtTabs } from "./directive-names.ts";
import type { SyntaxExtension } from "./extension.ts";

/** Parts of links and pictures in which no directive can begin. */
const addresses: ConstructName[] = ["autolink", "destinationLiteral", "destinationRaw"];

/**
 * Keeps addresses readable. Without the condition on what stands before, as that keeps a colon
 * from being escaped after an escaped bracket, where a directive can begin all the same.
 */
function outsideAddresses(unsafe: Unsafe): Unsafe {
  if (unsafe.atBreak || !unsafe.inConstruct?.includes("phrasing")) return unsafe;
  const { before: _, ...rest } = unsafe;
  return { ...rest, notInConstruct: addresses };
}

/** The parser reads half surrogates, and takes an emoji for the beginning of a name. */
const beforeEmoji: Unsafe = {
  character: ":",
  after: "[\\ud800-\\udfff]",
  inConstruct: ["phrasing"],
};

/** Always with a label, be it empty: without one it is text (rule T2). */
const textDirective: Handle & { peek?: Handle } = (node, _parent, state, info) => {
  const tracker = state.createTracker(info);
  const exits = [
    state.enter("textDirective"),
    state.enter("label"),
    state.enter("textDirectiveLabel"),
  ];
  let value = tracker.move(`:${node.name}[`);
  value += tracker.move(
    state.containerPhrasing(node, { ...tracker.current(), before: value, after: "]" }),
  );
  for (const exit of exits.toReversed()) exit();
  return `${value}]${formatAttributes(node.attributes as Attributes | undefined)}`;
};
textDirective.peek = () => ":";

/** The directives of remark, but for readable addresses and text directives always with a label. */
export function directives(): SyntaxExtension {
  const { handlers, unsafe } = directiveToMarkdown();
  return {
    micromark: [withNamesEndingAtTabs(directive())],
    fromMarkdown: [directiveFromMarkdown()],
    toMarkdown: [
      {
        unsafe: [...(unsafe ?? []), beforeEmoji].map(outsideAddresses),
        handlers: { ...handlers, textDirective },
      },
    ],
  };
}
