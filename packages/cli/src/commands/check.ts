import { checkDocument } from "@klubba/checks";
import { defineCommand } from "../command/command.ts";
import { loadDocument } from "../formats/load-document.ts";
import { loadRules } from "../house/load-house.ts";
import { writeFindings } from "../reports/write-findings.ts";
import { deliver } from "./deliver.ts";
import { forceOption, outputOption } from "./options.ts";

export const checkCommand = defineCommand({
  name: "check",
  summary: {
    sv: "Granska täckning, språk, lagrum, fält och tillgänglighet",
    en: "Check coverage, language, law, fields and accessibility",
  },
  details: {
    sv: [
      "Fel stänger ute läsare, hänvisar till upphävd lag eller bryter strukturen. Varningar är",
      "troliga misstag. Öppna punkter, fält att fylla i och språkråd är återstående arbete.",
      "En .md eller .json som finns skrivs över bara med --force; andra filer ersätts.",
      "0: inga fel. 1: fel, eller vad som helst med --strict. 2: filen gick inte att läsa.",
    ],
    en: [
      "Errors shut readers out, cite repealed law or break the structure. Warnings are likely",
      "mistakes. Open items, fields to fill in and advice on language are remaining work.",
      "A .md or .json that exists is overwritten only with --force; other files are replaced.",
      "0: no errors. 1: errors, or anything at all with --strict. 2: the file could not be read.",
    ],
  },
  operands: [{ name: { sv: "FIL", en: "FILE" }, count: "one" }],
  options: {
    format: {
      type: "text",
      choices: ["text", "json"],
      help: { sv: "hur resultatet skrivs (text)", en: "how the result is written (text)" },
    },
    strict: {
      type: "flag",
      help: {
        sv: "avsluta med 1 också för varningar och återstående arbete",
        en: "exit with 1 for warnings and remaining work, too",
      },
    },
    output: outputOption,
    force: forceOption,
  },
  example: "klubba check policy.md --format json",
  async run({ options, operands }, world) {
    const [file = ""] = operands;
    const document = await loadDocument(file, world);
    const { checklist, laws } = await loadRules();
    const findings = checkDocument(document, { checklist, laws });

    const report =
      options.format === "json"
        ? `${JSON.stringify({ file, findings }, null, 2)}\n`
        : writeFindings(file, findings, world.language);
    await deliver(report, options, world, [file]);
    const counted = options.strict
      ? findings
      : findings.filter(({ severity }) => severity === "error");
    return counted.length === 0 ? 0 : 1;
  },
});
