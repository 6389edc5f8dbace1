import { loadavg } from "node:os";
import { measureFuzz } from "./fuzz/measure-fuzz.ts";
import { isMet, writeGates } from "./report/gate.ts";
import { readFuzzGates, readQualityGates, readTimeGates } from "./report/gates.ts";
import { writeFuzz } from "./report/write-fuzz.ts";
import { writeMeaning } from "./report/write-meaning.ts";
import { writeQuality } from "./report/write-quality.ts";
import { writeTimes } from "./report/write-times.ts";
import { measureQuality } from "./run/measure-quality.ts";
import { measureTimes } from "./run/measure-times.ts";

/** How well and how fast two documents are compared, beside peers, against the gates. */
export async function measureComparison(): Promise<{ text: string; passed: boolean }> {
  const before = loadavg()[0]!;
  const times = await measureTimes();
  const after = loadavg()[0]!;
  const [quality, fuzz] = await Promise.all([measureQuality(), measureFuzz()]);
  const gates = [...readQualityGates(quality), ...readTimeGates(times), ...readFuzzGates(fuzz)];
  return {
    text: [
      writeQuality(quality),
      writeTimes(times),
      `Others' work on the machine: load ${before.toFixed(1)} before these times, ${after.toFixed(1)} after; ours is 1.\n`,
      writeFuzz(fuzz),
      writeMeaning(),
      writeGates(gates),
    ].join("\n"),
    passed: gates.every(isMet),
  };
}
