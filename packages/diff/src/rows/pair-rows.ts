import type { Alignment } from "../align/align-units.ts";
import type { Unit } from "../blocks/unit.ts";

/**
 * The units side by side: those that kept their order beside each other, and between them first
 * what stood only in the old place, then what stands only in the new. Reading down one side gives
 * that document's order. Guidance and empty blocks are left out.
 */
export function pairRows(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  alignment: Alignment,
): [Unit | null, Unit | null][] {
  const rows: [Unit | null, Unit | null][] = [];
  const told = (unit: Unit) => !unit.guidance && unit.text !== "";
  let oldAt = 0;
  let newAt = 0;
  const advance = (oldEnd: number, newEnd: number) => {
    for (const unit of oldUnits.slice(oldAt, oldEnd)) if (told(unit)) rows.push([unit, null]);
    for (const unit of newUnits.slice(newAt, newEnd)) if (told(unit)) rows.push([null, unit]);
    oldAt = oldEnd;
    newAt = newEnd;
  };
  for (const { oldUnit, newUnit, moved } of alignment) {
    if (moved) continue;
    advance(oldUnit.index, newUnit.index);
    if (told(oldUnit) || told(newUnit)) rows.push([oldUnit, newUnit]);
    oldAt += 1;
    newAt += 1;
  }
  advance(oldUnits.length, newUnits.length);
  return rows;
}
