import { createFromTemplate, type Template } from "@klubba/corpus";
import { writeMarkdown } from "@klubba/markdown";
import { findNearest, isFilled, type Language } from "@klubba/model";
import { resolve } from "node:path";
import { Cannot } from "../command/cannot.ts";
import { defineCommand } from "../command/command.ts";
import { writeOutput } from "../files/write-output.ts";
import { requireOutputFormat } from "../formats/formats.ts";
import { writeDocument } from "../formats/write-document.ts";
import { loadTemplates } from "../house/load-house.ts";
import { forceOption, outputOption } from "./options.ts";

export const newCommand = defineCommand({
  name: "new",
  summary: { sv: "Börja ett dokument från en mall", en: "Start a document from a template" },
  details: {
    sv: [
      "Skriver mallen med sin vägledning, och fyller i de fält som anges med --set.",
      "Mallar: policy, guideline, meeting-notes. Utan -o skrivs Markdown ut.",
      "En fil som finns skrivs över bara med --force.",
      "0: klart. 2: mallen eller fältet finns inte, eller filen gick inte att skriva.",
    ],
    en: [
      "Writes the template with its guidance, and fills in the fields given with --set.",
      "Templates: policy, guideline, meeting-notes. Without -o, prints Markdown.",
      "A file that exists is overwritten only with --force.",
      "0: done. 2: no such template or field, or the file could not be written.",
    ],
  },
  operands: [],
  options: {
    template: {
      type: "text",
      short: "t",
      value: { sv: "MALL", en: "TEMPLATE" },
      help: { sv: "mallen att börja från (policy)", en: "the template to start from (policy)" },
    },
    set: {
      type: "text",
      repeated: true,
      short: "s",
      value: { sv: "namn=värde", en: "name=value" },
      help: { sv: "fyll i ett fält", en: "fill in a field" },
    },
    output: outputOption,
    force: forceOption,
  },
  example: 'klubba new --template policy --set kommun="Landskrona stad" -o policy.md',
  async run({ options }, world) {
    const format = options.output === undefined ? "md" : requireOutputFormat(options.output);
    const templates = await loadTemplates();
    const template = requireTemplate(templates, options.template ?? "policy");
    const document = fill(template, readSettings(options.set), world.language);

    if (options.output === undefined) world.print(writeMarkdown(document));
    else {
      const { content, notes } = await writeDocument(document, format, world.directory, world);
      const path = resolve(world.directory, options.output);
      await writeOutput({ path, shown: options.output, keep: !options.force }, content);
      for (const note of notes) world.tell(note);
      const unfilled = Object.values(document.fields).filter((field) => !isFilled(field)).length;
      world.tell(
        world.language === "sv"
          ? `Skrev ${options.output}. Fält att fylla i: ${unfilled}.`
          : `Wrote ${options.output}. Fields to fill in: ${unfilled}.`,
      );
    }
    return 0;
  },
});

function requireTemplate(templates: readonly Template[], id: string): Template {
  const template = templates.find((candidate) => candidate.id === id);
  if (template !== undefined) return template;
  const ids = templates.map((candidate) => candidate.id);
  const nearest = findNearest(id, ids);
  throw new Cannot({
    sv: `mallen ”${id}” finns inte.${nearest === null ? "" : ` Menade du ${nearest}?`} Mallar: ${ids.join(", ")}`,
    en: `there is no template “${id}”.${nearest === null ? "" : ` Did you mean ${nearest}?`} Templates: ${ids.join(", ")}`,
  });
}

function readSettings(settings: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    settings.map((setting) => {
      const equals = setting.indexOf("=");
      if (equals > 0) return [setting.slice(0, equals), setting.slice(equals + 1)];
      throw new Cannot({
        sv: `--set skrivs namn=värde, fick ”${setting}”`,
        en: `--set is written name=value, got “${setting}”`,
      });
    }),
  );
}

function fill(template: Template, values: Record<string, string>, language: Language) {
  const created = createFromTemplate(template, values, language);
  if (created.ok) return created.value;
  const message = created.problems.map((problem) => problem.message).join("\n");
  throw new Cannot({ sv: message, en: message });
}
