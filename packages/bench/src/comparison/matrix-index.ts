import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { median } from "../report/statistics.ts";
import { milliseconds, writeTable } from "../report/table.ts";
import { type Gate, isMet, writeGates } from "./report/gate.ts";

/** Milliseconds of one run, and the most memory of its process until then, in bytes. */
export interface MatrixRun {
  readonly index: number;
  readonly similarity: number;
  readonly matrix: number;
  readonly whole: number;
  readonly memory: number;
}

const cases = [
  { documents: 10, pages: 30, runs: 5, most: 300 },
  { documents: 290, pages: 10, runs: 1, most: 10_000 },
] as const;
const mostMemory = 1e9;

/** Many documents at once, as many as there are municipalities: read, likened, and put side by side by topic. */
export async function measureMatrixIndex(): Promise<{ text: string; passed: boolean }> {
  const rows: string[][] = [];
  const gates: Gate[] = [];
  for (const { documents, pages, runs, most } of cases) {
    const measured = await run(documents, pages, runs);
    const middle = (key: keyof MatrixRun) => median(measured.map((one) => one[key]));
    const memory = Math.max(...measured.map((one) => one.memory));
    const name = `${documents} documents of ${pages} pages`;
    rows.push([
      name,
      milliseconds(middle("index")),
      milliseconds(middle("similarity")),
      milliseconds(middle("matrix")),
      milliseconds(middle("whole")),
      megabytes(memory),
      `${runs}`,
    ]);
    gates.push(
      { name: `${name}: whole`, measured: middle("whole"), most, say: milliseconds },
      { name: `${name}: memory`, measured: memory, most: mostMemory, say: megabytes },
    );
  }
  const heads = ["index", "likeness", "matrix", "whole", "memory", "runs"];
  return {
    text: [writeTable("Many documents, median", [["", ...heads], ...rows]), writeGates(gates)].join(
      "\n",
    ),
    passed: gates.every(isMet),
  };
}

async function run(documents: number, pages: number, runs: number): Promise<MatrixRun[]> {
  const script = join(import.meta.dirname, "run-matrix-index.ts");
  const child = fork(script, [documents, pages, runs].map(String));
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`the process of the matrix ended early, with ${code}`);
  });
  const answered = once(child, "message").then(([measured]) => measured as MatrixRun[]);
  return Promise.race([answered, ended]);
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
