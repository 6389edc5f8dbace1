import { expect, test } from "vitest";
import { readLanguage } from "./read-language.ts";

test.each([
  ["", "sv"],
  ["en", "en"],
  ["en-GB,en;q=0.9,sv;q=0.8", "en"],
  ["sv-SE, en;q=0.9", "sv"],
  ["de, en;q=0.5, sv;q=0.7", "sv"],
  ["fi", "sv"],
  ["en;q=0, sv;q=0.1", "sv"],
  [";;;,,q=x", "sv"],
])("[H1] %j asks for %s", (header, language) => {
  expect(readLanguage(header)).toBe(language);
});
