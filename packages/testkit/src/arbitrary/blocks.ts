import * as fc from "fast-check";
import { headingLevels, listDelimiters, listFormats } from "@klubba/model";
import { arbitraryInline, type InlineOptions, type Json } from "./inline.ts";
import { arbitraryTable } from "./table.ts";
import { arbitraryText } from "./texts.ts";

const sources = [
  "asset:0a1b",
  "bild.png",
  "bilder/a b (1).png",
  "data:image/png;base64,AAAA==",
] as const;

/** Every kind of block that may stand in a body, nested to a depth that fast-check bounds. */
export function arbitraryBlock(options: InlineOptions): fc.Arbitrary<Json> {
  const inline = arbitraryInline(options);
  const paragraph = inline.map((content): Json => ({ type: "paragraph", content }));
  const heading = fc
    .record({
      level: fc.constantFrom(...headingLevels),
      topic: fc.option(fc.constantFrom("response-time", "pictures", "a b"), { freq: 2 }),
      content: inline,
    })
    .map(({ level, topic, content }): Json => ({
      type: "heading",
      attrs: { level, topic },
      content,
    }));
  const image = fc
    .record({
      src: fc.constantFrom(...sources),
      alt: fc.oneof(fc.constant(""), arbitraryText(options.text)),
      decorative: fc.boolean(),
      width: fc.option(fc.integer({ min: 1, max: 2000 })),
    })
    .map((attrs): Json => ({ type: "image", attrs }));
  const pageBreak = fc.constant<Json>({ type: "pageBreak" });

  const inner = fc.letrec<
    Record<"listBlock" | "item" | "bulletList" | "orderedList" | "quote", Json>
  >((tie) => ({
    listBlock: fc.oneof(
      { maxDepth: 3, depthIdentifier: "blocks" },
      { weight: 6, arbitrary: paragraph },
      { weight: 2, arbitrary: tie("bulletList") },
      { weight: 2, arbitrary: tie("orderedList") },
      { weight: 1, arbitrary: tie("quote") },
      { weight: 1, arbitrary: image },
    ),
    item: fc
      .tuple(paragraph, fc.array(tie("listBlock"), { maxLength: 2, depthIdentifier: "blocks" }))
      .map(([first, rest]): Json => ({ type: "listItem", content: [first, ...rest] })),
    bulletList: fc
      .array(tie("item"), { minLength: 1, maxLength: 3, depthIdentifier: "blocks" })
      .map((content): Json => ({ type: "bulletList", content })),
    orderedList: fc
      .record({
        start: fc.oneof(fc.constant(1), fc.constantFrom(2, 9, 10, 999_999_999, 4_000_000_000)),
        format: fc.constantFrom(...listFormats),
        delimiter: fc.constantFrom(...listDelimiters),
        content: fc.array(tie("item"), { minLength: 1, maxLength: 3, depthIdentifier: "blocks" }),
      })
      .map(({ content, ...attrs }): Json => ({ type: "orderedList", attrs, content })),
    quote: fc
      .array(tie("listBlock"), { minLength: 1, maxLength: 2, depthIdentifier: "blocks" })
      .map((content): Json => ({ type: "blockquote", content })),
  }));
  const guidance = fc
    .record({
      items: fc.constantFrom("", "SKL-1", "SKL-1 SKL-2"),
      content: fc.array(
        fc.oneof({ weight: 3, arbitrary: paragraph }, inner.bulletList, inner.orderedList),
        { minLength: 1, maxLength: 2 },
      ),
    })
    .map(({ items, content }): Json => ({ type: "guidance", attrs: { items }, content }));

  return fc.oneof(
    { weight: 5, arbitrary: paragraph },
    { weight: 4, arbitrary: heading },
    { weight: 2, arbitrary: inner.bulletList },
    { weight: 2, arbitrary: inner.orderedList },
    { weight: 1, arbitrary: inner.quote },
    { weight: 2, arbitrary: arbitraryTable(paragraph, inner.listBlock) },
    { weight: 1, arbitrary: guidance },
    { weight: 1, arbitrary: image },
    { weight: 1, arbitrary: pageBreak },
  );
}
