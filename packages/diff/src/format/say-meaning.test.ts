import { expect, test } from "vitest";
import { compareDocuments } from "../comparison/compare-documents.ts";
import { policy } from "../testing/build.ts";
import { sayCarriers, sayCarriersShort } from "./say-meaning.ts";

const changeOf = (before: string, after: string) =>
  compareDocuments(policy([before]), policy([after])).changes[0]!;

test("a meaning is told by the words it was and became, a number within a time once", () => {
  const change = changeOf(
    "Chefen ska svara på frågor inom 24 timmar.",
    "Chefen bör svara på frågor inom 48 timmar.",
  );
  expect(sayCarriers(change, "sv")).toEqual([
    "styrka: ska → bör",
    "frist eller datum: 24 timmar → 48 timmar",
  ]);
  expect(sayCarriers(change, "en")[0]).toBe("strength: ska → bör");
  expect(sayCarriersShort(change, 1, "sv")).toBe("styrka: ska → bör; och 1 till");
});

test("what came or went is said so", () => {
  const [before, after] = [
    "Redaktören publicerar bilder på kontot.",
    "Redaktören publicerar inte bilder på kontot.",
  ];
  expect(sayCarriers(changeOf(before, after), "sv")).toEqual(["nekande: ”inte” tillkom"]);
  expect(sayCarriers(changeOf(after, before), "en")).toEqual(["negation: “inte” gone"]);
});

test("what came or went of one meaning is told together", () => {
  const change = compareDocuments(
    policy(["Chefen får ge en medarbetare i uppdrag att svara.", "Sist."]),
    policy(["Sist."]),
  ).changes[0]!;
  expect(sayCarriers(change, "sv")).toEqual([
    "styrka: ”får” försvann",
    "roll eller ansvar: ”Chefen”, ”medarbetare” försvann",
  ]);
});

test("the same words said of something else say that", () => {
  const change = changeOf(
    "Konton får användas i tjänsten, inte privat.",
    "Konton får användas privat, inte i tjänsten.",
  );
  expect(sayCarriers(change, "sv")).toContain("nekande: ”inte” gäller något annat");
});
