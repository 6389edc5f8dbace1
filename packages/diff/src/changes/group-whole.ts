import type { Block } from "../blocks/block.ts";
import type { Unit } from "../blocks/unit.ts";
import type { ChangeScope } from "./change.ts";

/** Units that came or went as one thing, and what that thing is. */
export interface WholeGroup {
  readonly units: readonly Unit[];
  readonly scope: ChangeScope;
}

/**
 * Groups neighbours that came or went as one: a whole section under its heading, or the whole of a
 * list or table. Other units stand alone.
 */
export function groupWhole(units: readonly Unit[], gone: (unit: Unit) => boolean): WholeGroup[] {
  const outermost = (unit: Unit): Block => unit.containers[0] ?? unit.block;
  const kept = new Set(
    units.filter((unit) => unit.text !== "" && !gone(unit)).map((unit) => outermost(unit)),
  );
  const groups: Unit[][] = [];
  let last: Unit | null = null;
  for (const unit of units) {
    if (unit.text === "") continue;
    if (!gone(unit)) {
      last = null;
      continue;
    }
    const sameSection =
      last !== null && last.section === unit.section && gone(units[unit.section ?? -1] ?? unit);
    const underGoneHeading = sameSection && unit.section !== null;
    const sameWhole =
      last !== null && outermost(last) === outermost(unit) && !kept.has(outermost(unit));
    if (underGoneHeading || sameWhole) groups.at(-1)!.push(unit);
    else groups.push([unit]);
    last = unit;
  }
  return groups.map((group) => ({ units: group, scope: scopeOfGroup(group) }));
}

function scopeOfGroup(group: readonly Unit[]): ChangeScope {
  const [first] = group;
  if (first === undefined || group.length === 1) return scopeOf(first);
  if (first.kind === "heading") return "section";
  const name = first.containers[0]?.node.type.name;
  if (name === "table") return "table";
  return name?.endsWith("List") === true ? "list" : scopeOf(first);
}

/** What one unit is. */
export function scopeOf(unit: Unit | undefined): ChangeScope {
  if (unit === undefined) return "paragraph";
  if (unit.kind !== "paragraph") return unit.kind;
  const inItem = unit.block.parent?.node.type.name === "listItem";
  return inItem && unit.block.index === 0 ? "item" : "paragraph";
}
