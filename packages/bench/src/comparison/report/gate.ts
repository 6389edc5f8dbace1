import { writeTable } from "../../report/table.ts";

/** What must hold. `measured` is null where it could not be measured, which fails. */
export interface Gate {
  readonly name: string;
  readonly measured: number | null;
  readonly most?: number;
  readonly least?: number;
  readonly say: (value: number) => string;
}

export const isMet = ({ measured, most = Infinity, least = -Infinity }: Gate): boolean =>
  measured !== null && measured <= most && measured >= least;

export const writeGates = (gates: readonly Gate[]): string =>
  writeTable("Gates", [
    ["", "gate", "measured", ""],
    ...gates.map((gate) => [
      gate.name,
      gate.most === undefined ? `>= ${gate.say(gate.least ?? 0)}` : `<= ${gate.say(gate.most)}`,
      gate.measured === null ? "none" : gate.say(gate.measured),
      isMet(gate) ? "ok" : "FAILED",
    ]),
  ]);
