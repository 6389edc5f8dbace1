import { expect, test } from "vitest";
import { stemWord } from "./stem-word.ts";

// As the Snowball project's own program gives them.
test.each([
  ["jaktkarlarne", "jaktkarl"],
  ["jakthund", "jakthund"],
  ["klostergården", "klostergård"],
  ["kloster", "klost"],
  ["klokast", "klok"],
  ["klokheten", "klok"],
  ["klippans", "klippan"],
  ["klippt", "klippt"],
  ["friskt", "frisk"],
  ["vänligt", "vän"],
  ["hjälplöst", "hjälplös"],
])("[N3] %s is %s", (word, stem) => expect(stemWord(word, "sv")).toBe(stem));

test("[N3] forms of one word count as one, and what only looks alike does not", () => {
  const stems = (...words: string[]) => new Set(words.map((word) => stemWord(word, "sv"))).size;
  expect(stems("bild", "bilden", "bildens", "bilder", "bilderna")).toBe(1);
  expect(stems("dokument", "dokumentet", "dokumenten", "dokumentets")).toBe(1);
  expect(stems("enhet", "enheten", "enheter")).toBe(1);
  expect(stems("svara", "svarar", "svarade")).toBe(1);
  expect(stems("ska", "skada")).toBe(2);
});

test("[N3] English loses its plural and nothing else; numbers and short words lose nothing", () => {
  expect(
    ["comments", "policies", "replies", "status", "business", "is", "posting"].map((word) =>
      stemWord(word, "en"),
    ),
  ).toEqual(["comment", "policy", "reply", "status", "business", "is", "posting"]);
  expect(["2009:400", "24", "å", "på"].map((word) => stemWord(word, "sv"))).toEqual([
    "2009:400",
    "24",
    "å",
    "på",
  ]);
});
