import { compareDocuments, comparisonFormats, formatComparison } from "@klubba/diff";
import { extname } from "node:path";
import { Cannot } from "../command/cannot.ts";
import { defineCommand } from "../command/command.ts";
import { loadDocument } from "../formats/load-document.ts";
import { deliver } from "./deliver.ts";
import { forceOption, outputOption } from "./options.ts";

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
      "En .md eller .json som finns skrivs över bara med --force; andra filer ersätts.",
      "0: inga skillnader. 1: det finns skillnader. 2: en fil gick inte att läsa eller skriva.",
    ],
    en: [
      "Tells what each change means (shall became should, 24 became 48 hours), then how it reads.",
      "Without --format the ending of -o decides, else it is text.",
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
      choices: comparisonFormats,
      help: { sv: "hur resultatet skrivs (text)", en: "how the result is written (text)" },
    },
    output: outputOption,
    force: forceOption,
  },
  example: "klubba compare gällande.md förslag.md -o jämförelse.html",
  async run({ options, operands }, world) {
    const [oldFile = "", newFile = ""] = operands;
    const format = options.format ?? readFormat(options.output);
    const oldDocument = await loadDocument(oldFile, world);
    const newDocument = await loadDocument(newFile, world);
    const comparison = compareDocuments(oldDocument, newDocument);
    const { language } = world;
    const labels = { language, oldLabel: oldFile, newLabel: newFile };
    await deliver(formatComparison(comparison, format, labels), options, world, operands);
    return comparison.changes.length === 0 ? 0 : 1;
  },
});

function readFormat(output: string | undefined) {
  if (output === undefined) return "text";
  const ending = extname(output).toLowerCase().slice(1);
  const format = comparisonFormats.find((known) => known === ending);
  if (format !== undefined) return format;
  if (ending === "txt" || ending === "") return "text";
  const list = comparisonFormats.join(", ");
  throw new Cannot({
    sv: `en jämförelse kan inte skrivas som .${ending}. Det som går: ${list}`,
    en: `a comparison cannot be written as .${ending}. What can: ${list}`,
  });
}
