import { startKlubba } from "../klubba/start-klubba.ts";
import { median } from "../report/statistics.ts";
import { milliseconds, writeTable } from "../report/table.ts";

const runs = 5;

/** From nothing, an empty folder, to the first byte of an answer. */
export async function measureColdStart(): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const klubba = await startKlubba();
    times.push(klubba.toFirstByte);
    await klubba.stop();
  }
  return writeTable("Cold start to first byte (klubba serve, new database)", [
    ["", "median", "worst", "runs"],
    ["Klubba", milliseconds(median(times)), milliseconds(Math.max(...times)), String(runs)],
  ]);
}
