import {
  createIndex,
  formatMatrix,
  formatSimilarity,
  type Matrix,
  type MatrixDocument,
  matrixFormats,
  matrixWords,
  readMatrix,
  similarityFormats,
} from "@klubba/diff";
import { writeMatrixDocx, writeMatrixXlsx } from "@klubba/docx";
import { basename, extname } from "node:path";
import { Cannot } from "../command/cannot.ts";
import { defineCommand } from "../command/command.ts";
import { loadDocument } from "../formats/load-document.ts";
import type { World } from "../world/world.ts";
import { deliver, deliverFile } from "./deliver.ts";
import { loadHouseCorpus } from "../house/load-house.ts";
import { forceOption, outputOption } from "./options.ts";

const officeFormats = ["xlsx", "docx"] as const;
const formats = [...matrixFormats, ...officeFormats] as const;
type Format = (typeof formats)[number];

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
      "”Hittat i texten” är ställen vars ord liknar områdets, där dokumentet inget säger.",
      "Utan --format bestämmer ändelsen på -o, annars blir det text; xlsx och docx behöver -o.",
      "--similarity visar i stället vilka som liknar varandra, som text, csv eller json.",
      "En .md eller .json som finns skrivs över bara med --force; andra filer ersätts.",
      "0: klart. 2: en fil gick inte att läsa eller skriva.",
    ],
    en: [
      "Your own documents come first. “Not seen” does not mean that the municipality lacks a rule:",
      "the sources are public copies, mostly read only at their beginning.",
      "“Found in the text” are passages whose words resemble the topic's, where nothing is said.",
      "Without --format the ending of -o decides, else it is text; xlsx and docx need -o.",
      "--similarity shows instead which resemble each other, as text, csv or json.",
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
      choices: formats,
      help: { sv: "hur resultatet skrivs (text)", en: "how the result is written (text)" },
    },
    similarity: {
      type: "flag",
      help: {
        sv: "vilka som liknar varandra, och genom vilka ställen",
        en: "which resemble each other, and by which passages",
      },
    },
    output: outputOption,
    force: forceOption,
  },
  example: "klubba matrix utkast.md --set all --format csv -o matris.csv",
  async run({ options, operands }, world) {
    const { language } = world;
    const format = options.format ?? readFormat(options.output);
    const { output } = options;
    if (isOffice(format) && output === undefined) throw new Cannot(needsFile(format));
    const similarityFormat = similarityFormats.find((known) => known === format);
    if (options.similarity && similarityFormat === undefined)
      throw new Cannot(noSimilarity(format));

    const { checklist, municipalities } = await loadHouseCorpus();
    const documents = await loadColumns(operands, world);
    const chosen =
      options.set === "all" ? municipalities : municipalities.filter(({ set }) => set === "ten");
    if (options.similarity && similarityFormat !== undefined) {
      const index = createIndex({ documents, municipalities: chosen, checklist, language });
      await deliver(formatSimilarity(index, similarityFormat, language), options, world, operands);
      return 0;
    }
    // Of all municipalities, so that what is found in a file is the same for ten as for all.
    const index = createIndex({ documents, municipalities, checklist, language });
    const matrix = readMatrix({ checklist, municipalities: chosen, documents, language, index });
    if (!isOffice(format)) {
      const text = formatMatrix(matrix, format, language, readDay(world));
      await deliver(text, options, world, operands);
    } else if (output !== undefined) {
      const content = writeOffice[format](matrix, world);
      await deliverFile(content, { output, force: options.force }, world, operands);
    }
    return 0;
  },
});

const isOffice = (format: Format): format is (typeof officeFormats)[number] =>
  officeFormats.some((known) => known === format);

const writeOffice = { docx: writeWith(writeMatrixDocx), xlsx: writeWith(writeMatrixXlsx) };

function writeWith(write: typeof writeMatrixDocx) {
  return (matrix: Matrix, world: World): Uint8Array => {
    const { language } = world;
    const title = matrixWords[language].title;
    return write(matrix, { language, title, now: world.now(), day: readDay(world) });
  };
}

/** `2026-11-28`, by the clock of who runs the command. */
const readDay = (world: World): string => new Intl.DateTimeFormat("sv-SE").format(world.now());

const needsFile = (format: string) => ({
  sv: `en fil av slaget ${format} kan inte skrivas ut i terminalen. Ange -o FIL.${format}`,
  en: `a file of the kind ${format} cannot be printed in a terminal. Give -o FILE.${format}`,
});

const noSimilarity = (format: string) => ({
  sv: `--similarity kan inte skrivas som ${format}. Det som går: ${similarityFormats.join(", ")}`,
  en: `--similarity cannot be written as ${format}. What can: ${similarityFormats.join(", ")}`,
});

function readFormat(output: string | undefined): Format {
  const ending = extname(output ?? "")
    .toLowerCase()
    .slice(1);
  return formats.find((known) => known === ending) ?? "text";
}

async function loadColumns(files: readonly string[], world: World): Promise<MatrixDocument[]> {
  const columns: MatrixDocument[] = [];
  for (const [index, file] of files.entries()) {
    const document = await loadDocument(file, world);
    columns.push({ id: `document-${index + 1}`, name: basename(file), document });
  }
  return columns;
}
