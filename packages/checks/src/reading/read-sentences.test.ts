import { expect, test } from "vitest";
import { readSentences } from "./read-sentences.ts";

test.each<[string, number]>([
  ["Vi svarar. Alltid!", 2],
  ["Vi svarar t.ex. på frågor.", 1],
  ["Det framgår av 5 kap. 1 § kommunallagen.", 1],
  ["Se bl.a. Malmö.", 1],
  ["Frågan gäller dnr. 2026/12 och inget annat.", 1],
  ["K. Larsson svarar. Sedan svarar vi.", 2],
  ["Vi svarar inom 24 timmar. 48 timmar är för sent.", 2],
  ["Vi säger ”Hej.” Sedan går vi.", 2],
  ["en punkt i en lista", 1],
  ["Svarar vi? Ja.", 2],
  ["", 0],
  ["– …", 0],
])("[P2] %j has %d sentences", (text, count) => {
  expect(readSentences(text)).toHaveLength(count);
});
