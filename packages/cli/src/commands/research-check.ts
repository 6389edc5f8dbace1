import { defaultDirectory, loadCorpus } from "@klubba/corpus/node";
import { formatProblem } from "@klubba/model";
import { resolve } from "node:path";
import { defineCommand } from "../command/command.ts";

export const researchCheckCommand = defineCommand({
  name: "research check",
  summary: {
    sv: "Kontrollera mallar, checklista, lagregister och kommuner",
    en: "Validate templates, checklist, law register and municipalities",
  },
  details: {
    sv: [
      "Läser templates/ och research/ och skriver varje fel med fil, rad och kolumn.",
      "0: allt stämmer. 1: det finns fel.",
    ],
    en: [
      "Reads templates/ and research/ and prints every problem with file, line and column.",
      "0: all is well. 1: there are problems.",
    ],
  },
  operands: [],
  options: {
    directory: {
      type: "text",
      value: { sv: "MAPP", en: "DIR" },
      help: {
        sv: "mappen som innehåller templates/ och research/",
        en: "the folder that holds templates/ and research/",
      },
    },
  },
  example: "klubba research check",
  async run({ options }, world) {
    const directory =
      options.directory === undefined
        ? defaultDirectory
        : resolve(world.directory, options.directory);
    const corpus = await loadCorpus(directory);
    if (!corpus.ok) {
      for (const problem of corpus.problems) world.print(`${formatProblem(problem)}\n`);
      return 1;
    }
    const { templates, checklist, laws, municipalities } = corpus.value;
    const items = checklist.topics.flatMap((topic) => topic.items).length;
    const counts = [templates.length, items, laws.laws.length, municipalities.length] as const;
    world.print(
      world.language === "sv"
        ? `Allt stämmer: ${counts[0]} mallar, ${counts[1]} punkter, ${counts[2]} lagar, ${counts[3]} kommuner\n`
        : `All is well: ${counts[0]} templates, ${counts[1]} items, ${counts[2]} laws, ${counts[3]} municipalities\n`,
    );
    return 0;
  },
});
