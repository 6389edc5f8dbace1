import type { Item, Language, Localized, PolicyDocument } from "@klubba/model";
import { readStanding } from "../blocks/read-standing.ts";
import { readUnits, type Unit } from "../blocks/unit.ts";
import { readStrength } from "../meaning/read-signals.ts";
import type { MatrixCell } from "./matrix.ts";

type Statement = Pick<MatrixCell, "statement" | "strength" | "source" | "state" | "blocks">;

const notApplicable: Localized = { sv: "Ej tillämpligt", en: "Not applicable" };

/**
 * What a document says on a topic: one statement a section, of the texts under headings that name
 * the topic and of the blocks given as evidence for its items. Each text is told once.
 */
export function readStatements(
  document: PolicyDocument,
  topic: string,
  items: readonly Item[],
  language: Language,
): Statement[] {
  const { units } = readUnits(readStanding(document));
  const evidence = items.flatMap((item) => document.evidence[item.id] ?? []);
  const blocks = new Set(
    evidence.flatMap((entry) => (entry.state === "covered" ? entry.blocks : [])),
  );

  const bySection = new Map<number | null, Unit[]>();
  for (const unit of units) {
    if (unit.guidance || unit.text === "" || unit.kind === "pageBreak") continue;
    const answers = isUnderTopic(unit, units, topic) || isAmong(unit, units, blocks);
    if (unit.kind === "heading" || !answers) continue;
    bySection.set(unit.section, [...(bySection.get(unit.section) ?? []), unit]);
  }
  const statements = [...bySection].map(([section, answering]): Statement => {
    const text = answering.map((unit) => unit.text).join("\n");
    return {
      statement: text,
      strength: readStrength(text),
      source: section === null ? null : (units[section]?.text ?? null),
      state: "stated",
      blocks: answering.flatMap((unit) =>
        typeof unit.block.node.attrs.id === "string" ? [unit.block.node.attrs.id] : [],
      ),
    };
  });
  if (statements.length > 0) return statements;

  const reasons = evidence.flatMap((entry) =>
    entry.state === "notApplicable" ? [entry.reason] : [],
  );
  if (items.length === 0 || reasons.length < items.length) return [];
  const statement = `${notApplicable[language]}: ${[...new Set(reasons)].join("; ")}`;
  return [{ statement, strength: null, source: null, state: "notApplicable", blocks: [] }];
}

/** True under a heading that names the topic, or under a lower one below it that names none. */
function isUnderTopic(unit: Unit, units: readonly Unit[], topic: string): boolean {
  let level = Infinity;
  for (let at = unit.section; at !== null && at >= 0; at -= 1) {
    const heading = units[at]!;
    if (heading.kind !== "heading") continue;
    const { level: own, topic: named } = heading.block.node.attrs;
    if (own >= level) continue;
    if (named !== null) return named === topic;
    level = own;
  }
  return false;
}

/** True when the unit, or a block around it, or its heading, is one of the blocks. */
function isAmong(unit: Unit, units: readonly Unit[], blocks: ReadonlySet<string>): boolean {
  const around = [unit.block, ...unit.containers];
  const heading = unit.section === null ? undefined : units[unit.section]?.block;
  return [...around, ...(heading === undefined ? [] : [heading])].some((block) =>
    blocks.has(block.node.attrs.id),
  );
}
