import { areaLabels, areas, type Finding, rules } from "@klubba/checks";
import type { Language, Localized, Severity } from "@klubba/model";

const severityLabels: Record<Severity, Localized> = {
  error: { sv: "FEL", en: "ERROR" },
  warning: { sv: "VARNING", en: "WARNING" },
  info: { sv: "råd", en: "advice" },
};

/** Remaining work: counted and listed briefly, for a new document has nothing but. */
const workAreas: readonly string[] = ["coverage", "fields"];

const words = {
  work: { sv: "Återstående arbete", en: "Remaining work" },
  fine: { sv: "Inget att anmärka.", en: "Nothing to remark on." },
} as const;

/** The findings for a person: what is wrong first, by area; then remaining work, a line each. */
export function writeFindings(
  file: string,
  findings: readonly Finding[],
  language: Language,
): string {
  const isWork = ({ rule, severity }: Finding) =>
    severity === "info" && workAreas.includes(rules[rule].area);
  const remarks = findings.filter((finding) => !isWork(finding));
  const work = findings.filter(isWork);

  const lines: string[] = [];
  for (const area of areas) {
    const found = remarks.filter(({ rule }) => rules[rule].area === area);
    if (found.length > 0)
      lines.push(
        areaLabels[area][language],
        ...found.flatMap((finding) => writeRemark(finding, language)),
        "",
      );
  }
  if (work.length > 0) lines.push(words.work[language], ...writeWork(work, language), "");
  lines.push(
    findings.length === 0
      ? `${file}: ${words.fine[language]}`
      : writeSummary(file, findings, work.length, language),
  );
  return `${lines.join("\n")}\n`;
}

function writeRemark(
  { severity, section, excerpt, message }: Finding,
  language: Language,
): string[] {
  const where = section === null ? "" : ` ${section.title}:`;
  const quoted =
    excerpt === "" || message[language].includes(excerpt) ? "" : ` ”${shorten(excerpt)}”`;
  return [`  ${severityLabels[severity][language]}${where}${quoted}`, `    ${message[language]}`];
}

/** By rule: open ones a line each; those that a section likely answers, counted by section. */
function writeWork(work: readonly Finding[], language: Language): string[] {
  return [...Map.groupBy(work, ({ rule }) => rule)].flatMap(([rule, found]) => [
    `  ${rules[rule].title[language]}: ${found.length}`,
    ...(rule === "item-likely-answered"
      ? writeSections(found)
      : found.map(({ item, field, excerpt }) => `    ${item ?? field ?? ""}  ${shorten(excerpt)}`)),
  ]);
}

const writeSections = (found: readonly Finding[]): string[] =>
  [...Map.groupBy(found, ({ section }) => section?.title ?? "")].map(
    ([title, inSection]) => `    ${title}: ${inSection.map(({ item }) => item).join(", ")}`,
  );

function writeSummary(
  file: string,
  findings: readonly Finding[],
  work: number,
  language: Language,
): string {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  const warnings = count("warning");
  const advice = count("info") - work;
  return language === "sv"
    ? `${file}: ${errors} fel, ${warnings} varningar, ${advice} råd, ${work} kvar att göra`
    : `${file}: ${errors} errors, ${warnings} warnings, ${advice} pieces of advice, ${work} left to do`;
}

const shorten = (text: string) => {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 100 ? `${line.slice(0, 97)}…` : line;
};
