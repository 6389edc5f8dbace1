import { sequentialIds } from "@klubba/model";
import { nastyTexts } from "@klubba/testkit";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { readMarkdown } from "./read/read-markdown.ts";
import { writeMarkdown } from "./write/write-markdown.ts";

// Hundreds of documents on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const constructs = [
  "\n",
  "\n\n",
  "    ",
  "text",
  "::text\t",
  "::list{format=upperRoman start=3}\n\n",
  "::table{#t}\n\n",
  "::quote\n\n",
  "| a | b |\n| - | :-: |\n| c |\n",
  ":::table\n::row\n:::",
  "::::table\n:::row\n::cell{colspan=2}\n",
  ':::cell{widths="1 x"}\n',
  ":::guidance{items=a}\n",
  ":::\n",
  "[^1]: not\n",
  "[a][b] ![a][b]\n\n[b]: http://a.se 'titel'\n",
  "- [ ] a\n",
  "{item=a #b}",
  " {topic=a #b}\n",
  "{width=12 decorative}\n",
  ":lang[a]{tag=en}",
  ":lang[a]",
  ":ref[a]",
  ":char[12]",
  ":char[x]",
  "---\n",
  "head:\n  title: a\n",
] as const;

/** What people and programs may put in a file, well formed or not. */
const anyText = fc
  .array(fc.constantFrom(...constructs, ...nastyTexts), { maxLength: 25 })
  .map((parts) => parts.join(""));

test("[M3] [M4] any text is a document that the model accepts, or problems with places", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const result = readMarkdown(text, { createId: sequentialIds() });
      if (result.ok) result.value.document.body.check();
      else
        expect(result.problems.every(({ line, column }) => line! >= 1 && column! >= 1)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test("[M2] what was read from any text is written so that it reads the same, without notes", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const first = readMarkdown(text, { createId: sequentialIds() });
      if (!first.ok) return;
      const written = writeMarkdown(first.value.document);
      const second = readMarkdown(written, { createId: sequentialIds() });
      expect(second.ok && second.value.notes).toEqual([]);
      expect(second.ok && writeMarkdown(second.value.document)).toBe(written);
    }),
    { numRuns: 1500 },
  );
});
