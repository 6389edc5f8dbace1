import type { ConstructName, Handle, Unsafe } from "mdast-util-to-markdown";
import remarkDirective from "remark-directive";
import type { Processor } from "unified";
import { type Attributes, formatAttributes } from "./attributes.ts";

/** Parts of links and pictures in which no directive can begin. */
const addresses: ConstructName[] = ["autolink", "destinationLiteral", "destinationRaw"];

const outsideAddresses = (unsafe: Unsafe): Unsafe =>
  unsafe.inConstruct?.includes("phrasing") ? { ...unsafe, notInConstruct: addresses } : unsafe;

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

/** remark-directive, but for addresses left readable and text directives always with a label. */
export function directives(this: Processor): void {
  remarkDirective.call(this as Parameters<typeof remarkDirective.call>[0]);
  const written = (this.data().toMarkdownExtensions ??= []);
  const extension = written.pop();
  written.push({
    ...extension,
    unsafe: [...(extension?.unsafe ?? []), beforeEmoji].map(outsideAddresses),
    handlers: { ...extension?.handlers, textDirective },
  });
}
