import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findTitleHeading, type PolicyDocument, readHeadRows, readInlineText } from "@klubba/model";
import { arbitraryDocument } from "@klubba/testkit";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyConstruct } from "../cases/every-construct.ts";
import { loadAsset, noon } from "../cases/open-docx.ts";
import { writeDocx } from "../door/write-docx.ts";
import { findLibreOffice } from "./find-programs.ts";

const program = findLibreOffice(process.env);
const where =
  program === null
    ? "by LibreOffice (left out: not installed; Debian: apt-get install libreoffice-writer)"
    : "by LibreOffice";

const randomDocuments = fc.sample(arbitraryDocument({ blocks: 40, text: "plain" }), {
  numRuns: 3,
  seed: 20261123,
});
const cases: readonly (readonly [name: string, document: PolicyDocument])[] = [
  ["every construct", everyConstruct],
  ...randomDocuments.map((document, index) => [`random document ${index + 1}`, document] as const),
];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "klubba-docx-"));
  if (program === null) return;
  const paths = cases.map((_case, index) => join(folder, `case${index}.docx`));
  for (const [index, [, document]] of cases.entries()) {
    await writeFile(paths[index]!, (await writeDocx(document, { now: noon, loadAsset })).bytes);
  }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  await promisify(execFile)(
    program,
    [
      profile,
      "--headless",
      "--convert-to",
      "txt:Text (encoded):UTF8",
      "--outdir",
      folder,
      ...paths,
    ],
    { timeout: 110_000 },
  );
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const words = (text: string) => text.replace(/\s+/g, " ").trim();

/** What the reader should meet, in order: the head table, then every text of the body. */
function readTexts({ head, body, fields }: PolicyDocument): string[] {
  const title = findTitleHeading(body);
  const texts = readHeadRows(head).flatMap(({ label, lines }) => [label, ...lines]);
  body.descendants((node) => {
    // The title stands above the table.
    if (node.type.name === "guidance" || node === title) return false;
    if (!node.isTextblock || node.isInline) return true;
    // A note's mark is a number in the text, so the pieces around it are looked for.
    const pieces: string[] = [""];
    node.forEach((child) => {
      if (child.type.name === "footnote" || child.type.name === "crossReference") pieces.push("");
      else pieces.push(`${pieces.pop()}${readInlineText(child, { fields, body })}`);
    });
    texts.push(...pieces);
    return false;
  });
  return texts.map(words).filter((text) => text !== "");
}

describe.skipIf(program === null)(where, () => {
  test.each(cases.map(([name, document], index) => ({ name, document, index })))(
    "[W2] $name opens with all its text, in order",
    async ({ document, index }) => {
      const shown = words(await readFile(join(folder, `case${index}.txt`), "utf8"));
      let at = 0;
      const lost: string[] = [];
      for (const text of readTexts(document)) {
        const found = shown.indexOf(text, at);
        if (found === -1) lost.push(text);
        else at = found + text.length;
      }
      expect(lost).toEqual([]);
    },
  );
});
