import { dirname, resolve } from "node:path";
import { defineCommand } from "../command/command.ts";
import { writeOutput } from "../files/write-output.ts";
import { isReadable, requireOutputFormat } from "../formats/formats.ts";
import { loadDocument } from "../formats/load-document.ts";
import { writeDocument } from "../formats/write-document.ts";
import { forceOption } from "./options.ts";
import { tellWritten } from "./tell-written.ts";

export const convertCommand = defineCommand({
  name: "convert",
  summary: {
    sv: "Gör om ett dokument till Markdown, Word, HTML eller JSON",
    en: "Turn a document into Markdown, Word, HTML or JSON",
  },
  details: {
    sv: [
      "Filernas ändelser bestämmer: läser .md och .json, skriver .md, .docx, .html och .json.",
      "Det som inte får plats i det nya formatet berättas, en rad per slag.",
      "En .md eller .json som finns skrivs över bara med --force; andra filer ersätts.",
      "0: klart. 2: filen gick inte att läsa eller skriva.",
    ],
    en: [
      "The files' endings decide: reads .md and .json, writes .md, .docx, .html and .json.",
      "What the new format cannot hold is told, a line for each kind.",
      "A .md or .json that exists is overwritten only with --force; other files are replaced.",
      "0: done. 2: a file could not be read or written.",
    ],
  },
  operands: [
    { name: { sv: "IN", en: "IN" }, count: "one" },
    { name: { sv: "UT", en: "OUT" }, count: "one" },
  ],
  options: { force: forceOption },
  example: "klubba convert policy.md policy.docx",
  async run({ options, operands }, world) {
    const [input = "", output = ""] = operands;
    const format = requireOutputFormat(output);
    const document = await loadDocument(input, world);
    const from = resolve(world.directory, input);
    const { content, notes } = await writeDocument(document, format, dirname(from), world);
    const path = resolve(world.directory, output);
    const keep = !options.force && isReadable(output);
    await writeOutput({ path, shown: output, inputs: [from], keep }, content);
    for (const note of notes) world.tell(note);
    tellWritten(output, world);
    return 0;
  },
});
