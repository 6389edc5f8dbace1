import type { Unit } from "../blocks/unit.ts";

/** A row is never a paragraph, guidance never policy; pictures pair with pictures. */
export function comparable(oldUnit: Unit, newUnit: Unit): boolean {
  return oldUnit.guidance === newUnit.guidance && sortOf(oldUnit) === sortOf(newUnit);
}

const sortOf = (unit: Unit): string => (unit.kind === "heading" ? "paragraph" : unit.kind);
