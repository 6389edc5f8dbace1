import fc from "fast-check";
import { expect, test } from "vitest";
import { policy } from "../testing/build.ts";
import { createIndex } from "./create-index.ts";
import { findSimilarPassages, leastSimilar } from "./find-similar-passages.ts";
import { similarityOf } from "./similarity-of.ts";

const word = fc.constantFrom(
  ..."ska bör inte svara svarar kommentar kommentaren chefen 24 timmar bild film konto på i".split(
    " ",
  ),
);
const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(" "));
const texts = fc.array(fc.array(text, { maxLength: 4 }), { minLength: 1, maxLength: 6 });

const indexOf = (all: readonly (readonly string[])[]) =>
  createIndex({
    documents: all.map((paragraphs, at) => ({
      id: `d${at}`,
      name: `D${at}`,
      document: policy(paragraphs),
    })),
    language: "sv",
  });

test("[N4] likeness goes from 0 to 1, both ways alike, and is 1 with oneself", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const { likeness } = similarityOf(indexOf(all));
      for (const [one, row] of likeness.entries()) {
        expect(row[one]).toBe(1);
        for (const [other, value] of row.entries()) {
          expect(value).toBe(likeness[other]![one]);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test("[N4] texts that say the same are alike to 1, whatever stands beside them", () => {
  fc.assert(
    fc.property(texts, fc.array(text, { minLength: 1, maxLength: 4 }), (others, same) => {
      fc.pre(same.some((paragraph) => paragraph !== ""));
      const { likeness } = similarityOf(indexOf([same, ...others, same]));
      expect(likeness[0]!.at(-1)).toBeCloseTo(1, 9);
    }),
  );
});

test("[N5] another order of the texts is another order of the same figures", () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.nat()), (all, stream) => {
      const keys = all.map(() => stream.next().value as number);
      const order = all.map((_text, at) => at).toSorted((one, other) => keys[one]! - keys[other]!);
      const { likeness } = similarityOf(indexOf(all));
      const turned = similarityOf(indexOf(order.map((at) => all[at]!))).likeness;
      for (const [row, one] of order.entries())
        for (const [column, other] of order.entries())
          expect(turned[row]![column]).toBeCloseTo(likeness[one]![other]!, 9);
    }),
  );
});

test("[N6] the passages that carry a likeness never make more than it", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const similarity = similarityOf(indexOf(all));
      const last = all.length - 1;
      const shares = similarity.explain(0, last, 100);
      const sum = shares.reduce((whole, { share }) => whole + share, 0);
      expect(sum).toBeLessThanOrEqual(similarity.likeness[0]![last]! + 1e-9);
      expect(shares.map(({ share }) => share)).toEqual(
        shares.map(({ share }) => share).toSorted((one, other) => other - one),
      );
      expect(new Set(shares.map(({ one }) => one)).size).toBe(shares.length);
      for (const { words } of shares) expect(words.length).toBeGreaterThan(0);
    }),
  );
});

test("[N7] a passage is nearest to itself; each text answers once, the most alike first", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const index = indexOf(all);
      for (const passage of index.passages) {
        const found = findSimilarPassages(index, passage.words, { limit: 10 });
        expect(found[0]?.likeness).toBeCloseTo(1, 9);
        expect(new Set(found.map((each) => each.text.id)).size).toBe(found.length);
        const likenesses = found.map((each) => each.likeness);
        expect(likenesses).toEqual(likenesses.toSorted((one, other) => other - one));
        expect(Math.min(...likenesses)).toBeGreaterThanOrEqual(leastSimilar);
      }
    }),
  );
});
