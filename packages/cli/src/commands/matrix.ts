import { formatMatrix, type MatrixDocument, matrixFormats, readMatrix } from "@klubba/diff";
import { basename, extname } from "node:path";
import { defineCommand } from "../command/command.ts";
import { loadDocument } from "../formats/load-document.ts";
import type { World } from "../world/world.ts";
import { deliver } from "./deliver.ts";
import { loadHouseCorpus } from "../house/load-house.ts";
import { forceOption, outputOption } from "./options.ts";

export const matrixCommand = defineCommand({
  name: "matrix",
  summary: {
    sv: "Visa hur kommuner och egna dokument svarar, område för område",
    en: "Show how municipalities and your own documents answer, topic by topic",
  },
  details: {
    sv: [
      "Egna dokument står först. ”Ej sett” betyder inte att kommunen saknar en regel:",
      "källorna är offentliga kopior som oftast bara lästs i sin början.",
      "En .md eller .json som finns skrivs över bara med --force; andra filer ersätts.",
      "0: klart. 2: en fil gick inte att läsa eller skriva.",
    ],
    en: [
      "Your own documents come first. “Not seen” does not mean that the municipality lacks a rule:",
      "the sources are public copies, mostly read only at their beginning.",
      "A .md or .json that exists is overwritten only with --force; other files are replaced.",
      "0: done. 2: a file could not be read or written.",
    ],
  },
  operands: [{ name: { sv: "FIL", en: "FILE" }, count: "any" }],
  options: {
    set: {
      type: "text",
      choices: ["ten", "all"],
      help: {
        sv: "undersökningens tio kommuner (ten) eller alla",
        en: "the survey's ten municipalities (ten) or all",
      },
    },
    format: {
      type: "text",
      choices: matrixFormats,
      help: { sv: "hur resultatet skrivs (text)", en: "how the result is written (text)" },
    },
    output: outputOption,
    force: forceOption,
  },
  example: "klubba matrix utkast.md --set all --format csv -o matris.csv",
  async run({ options, operands }, world) {
    const { checklist, municipalities } = await loadHouseCorpus();
    const documents = await loadColumns(operands, world);
    const chosen =
      options.set === "all" ? municipalities : municipalities.filter(({ set }) => set === "ten");
    const { language } = world;
    const matrix = readMatrix({ checklist, municipalities: chosen, documents, language });
    const text = formatMatrix(matrix, options.format ?? readFormat(options.output), language);
    await deliver(text, options, world, operands);
    return 0;
  },
});

function readFormat(output: string | undefined) {
  const ending = extname(output ?? "")
    .toLowerCase()
    .slice(1);
  return matrixFormats.find((known) => known === ending) ?? "text";
}

async function loadColumns(files: readonly string[], world: World): Promise<MatrixDocument[]> {
  const columns: MatrixDocument[] = [];
  for (const [index, file] of files.entries()) {
    const document = await loadDocument(file, world);
    columns.push({ id: `document-${index + 1}`, name: basename(file), document });
  }
  return columns;
}
