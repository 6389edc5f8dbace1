import { join } from "node:path";
import { findTypedPackages, repository } from "./repository.ts";
import { type Outcome, runCommand } from "./run-command.ts";
import { runPool } from "./run-pool.ts";
import { vitestCommand } from "./run-vitest.ts";

interface Check {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** How many compilers run at once: the house is built on machines with two cores. */
const width = 2;

/** Types of every package by its own tsconfig, so that each sees only its own libraries. */
async function runTypes(): Promise<Outcome> {
  const jobs = findTypedPackages().map(
    (place) => () => runCommand(["tsc", "-p", join(repository, place), "--pretty", "false"]),
  );
  const outcomes = await runPool(jobs, width);
  const failed = outcomes.filter((outcome) => outcome.code !== 0);
  return {
    code: failed.length === 0 ? 0 : 1,
    output: failed.map((outcome) => outcome.output).join(""),
  };
}

const checks: readonly Check[] = [
  { name: "types", run: runTypes },
  { name: "lint", run: () => runCommand(["oxlint", "--quiet"]) },
  { name: "format", run: () => runCommand(["oxfmt", "--check", "."]) },
  { name: "unused", run: () => runCommand(["knip", "--no-progress"]) },
  {
    name: "parity and boundaries",
    run: () => runCommand(vitestCommand(["parity", "boundaries", "--reporter=dot"])),
  },
];

/** Runs every check, also after one has failed; prints each with its time. True when all passed. */
export async function runChecks(
  now: () => number,
  print: (line: string) => void,
): Promise<boolean> {
  let passed = true;
  for (const check of checks) {
    const started = now();
    const outcome = await check.run();
    const seconds = ((now() - started) / 1000).toFixed(1);
    print(`${outcome.code === 0 ? "ok    " : "FAILED"} ${check.name} (${seconds} s)`);
    if (outcome.code !== 0) {
      print(outcome.output.trimEnd());
      passed = false;
    }
  }
  return passed;
}
