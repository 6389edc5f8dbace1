import { expect, test } from "vitest";
import { countForLix, readLix } from "./lix.ts";

test.each([
  [{ words: 2411, sentences: 100, longWords: 843 }, 59.07],
  [{ words: 3784, sentences: 580, longWords: 1018 }, 33.43],
  [{ words: 437, sentences: 21, longWords: 112 }, 46.44],
])("[P1] LIX of %o is %d, as published examples have it", (counts, lix) => {
  expect(readLix(counts)).toBeCloseTo(lix, 2);
});

test("[P1] a text without words has no LIX", () => {
  expect(readLix({ words: 0, sentences: 0, longWords: 0 })).toBeNull();
});

test("[P1] a long word has more than six letters; figures are none", () => {
  expect(countForLix("Policy kommun kommuner 2026-11-23 e-post e-mejl.")).toEqual({
    words: 6,
    sentences: 1,
    longWords: 1,
  });
});

test("[P1] names and numbers of laws do not count", () => {
  const names = /offentlighets- och sekretesslagen/giu;
  const text = "Offentlighets- och sekretesslagen (2009:400) gäller här.";
  expect(countForLix(text, names)).toEqual({ words: 2, sentences: 1, longWords: 0 });
});
