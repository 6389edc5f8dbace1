import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contrast, readColourTokens } from "./contrast.ts";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const tokens = readColourTokens(css);

const surfaces = ["ground", "paper", "raised", "sunken"];
const on = (names: readonly string[], grounds: readonly string[]) =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

/** Every pair in which the one is read on the other. */
const textPairs = [
  ...on(["ink", "ink-soft", "accent", "accent-strong", "danger", "warn", "good"], surfaces),
  ...on(["inserted", "deleted", "moved"], surfaces),
  ...on(["ink", "ink-soft", "accent", "accent-strong"], ["accent-soft"]),
  ...on(["ink", "ink-soft", "danger"], ["danger-soft"]),
  ...on(["ink", "ink-soft", "warn"], ["warn-soft"]),
  ...on(["ink", "ink-soft", "good"], ["good-soft"]),
  ...on(["ink", "inserted"], ["inserted-soft"]),
  ...on(["ink", "deleted"], ["deleted-soft"]),
  ...on(["ink", "moved"], ["moved-soft"]),
  ...on(["ink"], ["hit"]),
  ...on(["on-accent"], ["accent", "accent-strong"]),
  ...on(["on-danger"], ["danger"]),
];
const edgePairs = on(["edge", "focus", "accent", "danger"], [...surfaces, "accent-soft"]);

test("black on white is 21, and a colour on itself is 1", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([9, 99, 199], [9, 99, 199])).toBe(1);
});

test("every colour token has a light and a dark value, and is in a pair unless it only separates", () => {
  const declared = Array.from(css.matchAll(/--k-([a-z-]+):\s*light-dark\(#/g), ([, name]) => name!);
  expect([...tokens.keys()]).toEqual(declared);
  const paired = new Set([...textPairs, ...edgePairs].flat());
  expect(declared.filter((name) => !paired.has(name))).toEqual(["line"]);
});

test.each(textPairs)("%s on %s can be read: 4.5 to 1 in both themes", (text, ground) => {
  expect(ratio(text, ground, "light")).toBeGreaterThanOrEqual(4.5);
  expect(ratio(text, ground, "dark")).toBeGreaterThanOrEqual(4.5);
});

test.each(edgePairs)("%s on %s can be seen: 3 to 1 in both themes", (edge, ground) => {
  expect(ratio(edge, ground, "light")).toBeGreaterThanOrEqual(3);
  expect(ratio(edge, ground, "dark")).toBeGreaterThanOrEqual(3);
});

function ratio(one: string, other: string, theme: "light" | "dark"): number {
  return contrast(tokens.get(one)![theme], tokens.get(other)![theme]);
}
