import fc from "fast-check";
import { expect, test } from "vitest";
import { soundCorpus } from "../samples/samples.ts";
import { parseCorpus } from "./parse-corpus.ts";

/** What breaks files in practice: lost and doubled text, stray marks of YAML and Markdown. */
const strays = fc.constantFrom(
  "",
  " ",
  "\n",
  "\t",
  ":",
  "- ",
  "{",
  "]",
  "#",
  "'",
  '"',
  "&a ",
  "*a",
  "---\n",
  ":::",
  "\u0000",
  "å",
  "null",
);
const damage = fc.record({
  file: fc.nat({ max: 3 }),
  from: fc.nat(),
  length: fc.nat({ max: 40 }),
  stray: strays,
});

test("a damaged file is read or told with a place inside it, and never breaks the reader", () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (hits) => {
      const files = soundCorpus();
      for (const { file, from, length, stray } of hits) {
        const { path, text } = files[file]!;
        const start = from % text.length;
        files[file] = { path, text: text.slice(0, start) + stray + text.slice(start + length) };
      }
      const parsed = parseCorpus(files);
      for (const { file, line, column, message } of parsed.ok ? [] : parsed.problems) {
        const lines = files.find(({ path }) => path === file)!.text.split("\n");
        expect(message).not.toBe("");
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length + 1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line! - 1]?.length ?? 0) + 2);
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
