import fc from "fast-check";
import { expect, test } from "vitest";
import { cutShared } from "./cut-shared.ts";

test("[M20] sentences that both texts begin and end with are taken away, no part of one", () => {
  const [before, after] = [
    "Först detta. Chefen ska svara. Sedan kl. 8 på dagen.",
    "Först detta. Chefen bör svara. Sedan kl. 8 på dagen.",
  ];
  const { from, oldTo, newTo } = cutShared(before, after);
  expect(before.slice(from, oldTo)).toBe("Chefen ska svara. ");
  expect(after.slice(from, newTo)).toBe("Chefen bör svara. ");
});

test("[M20] what is taken away is the same on both sides, and the rest is whole", () => {
  const text = fc
    .array(fc.constantFrom("Chefen ", "ska ", "svara. ", "Inte ", "A. ", "! ", "x"), {
      maxLength: 12,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { from, oldTo, newTo } = cutShared(before, after);
      expect(from).toBeLessThanOrEqual(Math.min(oldTo, newTo));
      expect(before.slice(0, from)).toBe(after.slice(0, from));
      expect(before.slice(oldTo)).toBe(after.slice(newTo));
    }),
  );
});
