import type { Paragraph } from "mdast";
import type { Handle } from "mdast-util-to-markdown";
import type { Code, Construct, State, TokenizeContext } from "micromark-util-types";
import { type Attributes, formatAttributes } from "./attributes.ts";
import type { SyntaxExtension } from "./extension.ts";

/** `{…}` as the last thing in a block; `value` is as it stands in the file. */
export interface BlockAttributes {
  readonly type: "blockAttributes";
  readonly value: string;
  position?: Paragraph["position"];
}

declare module "mdast" {
  interface PhrasingContentMap {
    blockAttributes: BlockAttributes;
  }
  interface RootContentMap {
    blockAttributes: BlockAttributes;
  }
}

declare module "micromark-util-types" {
  interface TokenTypeMap {
    blockAttributes: "blockAttributes";
  }
}

const leftBrace = 123;
const rightBrace = 125;
const space = 32;

const isLineEnding = (code: Code): boolean => code !== null && code < -2;

/** At the end of a text, after a blank or alone: braces in the middle are text. */
const construct: Construct = {
  name: "blockAttributes",
  previous: (code) => code === null || code === space || isLineEnding(code),
  tokenize(this: TokenizeContext, effects, ok, nok): State {
    const start: State = (code) => {
      effects.enter("blockAttributes");
      effects.consume(code);
      return inside;
    };
    const inside: State = (code) => {
      if (code === null || code === leftBrace || isLineEnding(code)) return nok(code);
      effects.consume(code);
      return code === rightBrace ? after : inside;
    };
    const after: State = (code) => {
      if (code === null) {
        effects.exit("blockAttributes");
        return ok(code);
      }
      if (code !== space) return nok(code);
      effects.consume(code);
      return after;
    };
    return start;
  },
};

/** The tree's node for an attribute list at the end of a block; none for an empty list. */
export function toBlockAttributes(attributes: Attributes): BlockAttributes[] {
  const source = formatAttributes(attributes);
  return source === "" ? [] : [{ type: "blockAttributes", value: source }];
}

const write: Handle & { peek?: Handle } = (node: BlockAttributes, parent) =>
  parent?.children[0] === node ? node.value : ` ${node.value}`;
write.peek = write;

/** The attribute lists of rule B1. */
export const blockAttributes: SyntaxExtension = {
  micromark: [{ text: { [leftBrace]: construct } }],
  fromMarkdown: [
    {
      enter: {
        blockAttributes(token) {
          this.enter({ type: "blockAttributes", value: this.sliceSerialize(token) }, token);
        },
      },
      exit: {
        blockAttributes(token) {
          this.exit(token);
        },
      },
    },
  ],
  toMarkdown: [
    {
      handlers: { blockAttributes: write },
      unsafe: [{ character: "{", inConstruct: "phrasing" }],
    },
  ],
};
