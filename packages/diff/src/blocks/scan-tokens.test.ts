import fc from "fast-check";
import { expect, test } from "vitest";
import { leafMark, scanTokens, type TokenKind } from "./scan-tokens.ts";

const scan = (text: string): [TokenKind, string][] => {
  const found: [TokenKind, string][] = [];
  scanTokens(text, (kind, from, to) => found.push([kind, text.slice(from, to)]));
  return found;
};
const words = (text: string) => scan(text).flatMap(([kind, word]) => (kind === "word" ? word : []));

test.each([
  ["SKL:s e-post, den 1,5 timmar.", ["SKL:s", "e-post", "den", "1,5", "timmar"]],
  ["lagen (2009:400) och/eller don’t", ["lagen", "2009:400", "och/eller", "don’t"]],
  [
    "högst 50 000 kr, 1\u00a0000\u00a0000 visningar",
    ["högst", "50 000", "kr", "1\u00a0000\u00a0000", "visningar"],
  ],
  [
    "24 timmar, 24 1234, 2026 123, 12 3456",
    ["24", "timmar", "24", "1234", "2026", "123", "12", "3456"],
  ],
  ["👍🏽 𝐀b", ["𝐀b"]],
])("[D20] %s has the words %j", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("[D20] a leaf is one token, whatever its name holds", () => {
  expect(scan(`a${leafMark}field x, y${leafMark}b`)).toEqual([
    ["word", "a"],
    ["leaf", `${leafMark}field x, y${leafMark}`],
    ["word", "b"],
  ]);
});

test("[D21] every character stands in exactly one token", () => {
  const typed = fc.string({
    unit: fc.oneof(
      fc.constantFrom("a", "å", "1", " ", ",", ".", "-", ":", "\u00a0", "\n", "§", "😀"),
      fc.string({ unit: "binary", maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(typed, (text) => {
      expect(
        scan(text)
          .map(([, part]) => part)
          .join(""),
      ).toBe(text);
    }),
  );
});
