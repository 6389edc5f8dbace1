import type { LawRegister } from "@klubba/model";

const special = /[\\^$.*+?()[\]{}|/]/g;

/** Matches every name in the register, the longest first; undefined for an empty register. */
export function lawNamePattern(register: LawRegister): RegExp | undefined {
  const names = register.laws
    .flatMap((law) => [law.name.sv, law.name.en])
    // "Offentlighets- och sekretesslagen (OSL)" is written with and without its short name.
    .flatMap((name) => [name, name.replace(/\s*\([^)]*\)$/, "")])
    .filter((name) => name !== "")
    .toSorted((left, right) => right.length - left.length)
    .map((name) => name.replaceAll(special, "\\$&"));
  return names.length === 0 ? undefined : new RegExp(names.join("|"), "giu");
}
