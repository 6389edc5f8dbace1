import fc from "fast-check";
import { expect, test } from "vitest";
import { addCounts, countNumbers, weighWords } from "./word-vector.ts";

const numbers = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 20 });

test("[N8] counts added are the counts of the texts one after the other", () => {
  fc.assert(
    fc.property(numbers, numbers, fc.integer({ min: 1, max: 3 }), (one, other, often) => {
      const joined = [...one, ...Array.from({ length: often }, () => other).flat()];
      const added = addCounts(
        countNumbers(Int32Array.from(one)),
        countNumbers(Int32Array.from(other)),
        often,
      );
      expect(added).toEqual(countNumbers(Int32Array.from(joined)));
    }),
  );
});

test("[N4] a weighed text has length 1, or nothing", () => {
  fc.assert(
    fc.property(numbers, (text) => {
      const rarities = Float64Array.from({ length: 7 }, (_, word) => word / 2);
      const { weights } = weighWords(countNumbers(Int32Array.from(text)), rarities);
      const square = weights.reduce((sum, weight) => sum + weight * weight, 0);
      expect(square).toBeCloseTo(text.length === 0 ? 0 : 1, 9);
    }),
  );
});
