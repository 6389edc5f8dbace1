import fc from "fast-check";
import { expect, test } from "vitest";
import { check, guidance, h, list, p, policy, table } from "../case/build-case.ts";
import { ruleIds, rules } from "./rules.ts";

const words = fc.string({ maxLength: 60, unit: "grapheme" });
const swedish = fc.stringMatching(
  /^(?:(?:ska|bör|inte|ta bort|politisk|PUL|kap\.|ej|§|[.,(]) ){0,12}$/,
);
const anyText = fc.oneof(words, swedish);
const blocks = fc.array(
  fc.oneof(
    anyText.map((text) => p(text)),
    anyText.map((text) => list(text)),
    anyText.map((text) => guidance(text)),
    anyText.map((text) => table("tableCell", text)),
    fc.tuple(fc.integer({ min: 1, max: 4 }), anyText).map(([level, text]) => h(level, text)),
  ),
  { minLength: 1, maxLength: 12 },
);

test("[R1] every finding speaks both languages and points at a block that exists", () => {
  fc.assert(
    fc.property(blocks, (content) => {
      const document = policy(...content);
      const ids = new Set<string>();
      document.body.descendants((node) => void (node.attrs.id && ids.add(node.attrs.id)));
      for (const { message, block, section } of check(document)) {
        expect(message.sv).not.toBe("");
        expect(message.en).not.toBe("");
        if (block !== null) expect(ids).toContain(block);
        if (section !== null) expect(ids).toContain(section.id);
      }
    }),
  );
});

test("[R4] the same document gives the same findings", () => {
  fc.assert(
    fc.property(blocks, (content) => {
      expect(check(policy(...content))).toEqual(check(policy(...content)));
    }),
  );
});

test("every rule has a number of its own", () => {
  const numbers = ruleIds.map((id) => rules[id].number);
  expect(new Set(numbers).size).toBe(numbers.length);
});
