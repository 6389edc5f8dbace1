import { compareDocuments, comparisonFormats, formatComparison } from "@klubba/diff";
import { basename, extname } from "node:path";
import { Cannot } from "../command/cannot.ts";
import { defineCommand } from "../command/command.ts";
import { loadDocument } from "../formats/load-document.ts";
import { writeRedline } from "../formats/write-redline.ts";
import { deliver, deliverFile } from "./deliver.ts";
import { forceOption, outputOption } from "./options.ts";

const formats = [...comparisonFormats, "docx"] as const;
type Format = (typeof formats)[number];

const unnamed = "Klubba";

export const compareCommand = defineCommand({
  name: "compare",
  summary: {
    sv: "Visa vad som skiljer två dokument, det viktigaste först",
    en: "Show what differs between two documents, weightiest first",
  },
  details: {
    sv: [
      "Ändringarna sägs i ord: vad de betyder (ska blev bör, 24 blev 48 timmar), sedan hur.",
      "Utan --format bestämmer ändelsen på -o, annars blir det text.",
      "docx är det nya dokumentet i Word, med skillnaderna som spårade ändringar; det behöver -o.",
      "En .md eller .json som finns skrivs över bara med --force; andra filer ersätts.",
      "0: inga skillnader. 1: det finns skillnader. 2: en fil gick inte att läsa eller skriva.",
    ],
    en: [
      "Tells what each change means (shall became should, 24 became 48 hours), then how it reads.",
      "Without --format the ending of -o decides, else it is text.",
      "docx is the new document in Word, the differences as tracked changes; it needs -o.",
      "A .md or .json that exists is overwritten only with --force; other files are replaced.",
      "0: no differences. 1: there are differences. 2: a file could not be read or written.",
    ],
  },
  operands: [
    { name: { sv: "GAMMAL", en: "OLD" }, count: "one" },
    { name: { sv: "NY", en: "NEW" }, count: "one" },
  ],
  options: {
    format: {
      type: "text",
      choices: formats,
      help: { sv: "hur resultatet skrivs (text)", en: "how the result is written (text)" },
    },
    output: outputOption,
    author: {
      type: "text",
      value: { sv: "NAMN", en: "NAME" },
      help: {
        sv: `vem Word säger har gjort ändringarna (${unnamed})`,
        en: `whom Word names for the changes (${unnamed})`,
      },
    },
    moves: {
      type: "text",
      choices: ["keep", "split"],
      help: {
        sv: "flyttad text i Word: som flyttad (keep), eller som borttagen och tillagd (split)",
        en: "moved text in Word: as moved (keep), or as deleted and inserted (split)",
      },
    },
    force: forceOption,
  },
  example: "klubba compare gällande.md förslag.md -o jämförelse.html",
  async run({ options, operands }, world) {
    const [oldFile = "", newFile = ""] = operands;
    const format = options.format ?? readFormat(options.output);
    const { output, force } = options;
    if (format !== "docx") refuseWordOptions(options);
    else if (output === undefined) throw new Cannot(needsFile);
    const older = { file: oldFile, document: await loadDocument(oldFile, world) };
    const newer = { file: newFile, document: await loadDocument(newFile, world) };
    const comparison = compareDocuments(older.document, newer.document);
    if (format === "docx" && output !== undefined) {
      const author = options.author?.trim() || unnamed;
      const moves = options.moves === "split" ? "deletions" : "moves";
      const { content, notes } = await writeRedline(older, newer, { author, moves }, world);
      for (const note of notes) world.tell(note);
      await deliverFile(content, { output, force }, world, operands);
    } else if (format !== "docx") {
      // The folders tell them apart only where the names do not.
      const [oldName, newName] = [basename(oldFile), basename(newFile)];
      const [oldLabel, newLabel] = oldName === newName ? [oldFile, newFile] : [oldName, newName];
      const labels = { language: world.language, oldLabel, newLabel };
      await deliver(formatComparison(comparison, format, labels), options, world, operands);
    }
    return comparison.changes.length === 0 ? 0 : 1;
  },
});

const needsFile = {
  sv: "en Word-fil kan inte skrivas ut i terminalen. Ange -o FIL.docx",
  en: "a Word file cannot be printed in a terminal. Give -o FILE.docx",
};

/** An option that would do nothing is a mistake. */
function refuseWordOptions(options: {
  readonly author: string | undefined;
  readonly moves: string | undefined;
}): void {
  for (const name of ["author", "moves"] as const) {
    if (options[name] === undefined) continue;
    throw new Cannot({
      sv: `--${name} gäller bara Word. Lägg till --format docx, eller ta bort --${name}`,
      en: `--${name} is for Word only. Add --format docx, or leave out --${name}`,
    });
  }
}

function readFormat(output: string | undefined): Format {
  if (output === undefined) return "text";
  const ending = extname(output).toLowerCase().slice(1);
  const format = formats.find((known) => known === ending);
  if (format !== undefined) return format;
  if (ending === "txt" || ending === "") return "text";
  const list = formats.join(", ");
  throw new Cannot({
    sv: `en jämförelse kan inte skrivas som .${ending}. Det som går: ${list}`,
    en: `a comparison cannot be written as .${ending}. What can: ${list}`,
  });
}
