import { expect, test } from "vitest";
import { shortenStatement } from "./shorten-statement.ts";

test("what fits is left alone", () => {
  expect(shortenStatement("Svar ges samma dag.", 19)).toBe("Svar ges samma dag.");
});

test("a longer text ends after a whole word, with one sign for the rest", () => {
  expect(shortenStatement("Svar ges samma dag.", 18)).toBe("Svar ges samma…");
  expect(shortenStatement("Svar ges samma dag. Efter helg senare.", 20)).toBe(
    "Svar ges samma dag…",
  );
  expect(shortenStatement("Svar ges ... och mer än så", 13)).toBe("Svar ges…");
});

test("a word longer than the limit is cut", () => {
  expect(shortenStatement("Kommunikationsavdelningen", 10)).toBe("Kommunika…");
});
