import { run } from "./run.ts";
import { readNow } from "./world/read-now.ts";

/** Runs a command in this process: prints to its streams and sets its exit code. */
export async function runHere(typed: readonly string[], directory: string): Promise<void> {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  process.stderr.on("error", () => undefined);
  process.exitCode = await run(typed, {
    directory,
    environment: process.env,
    print: (text) => void process.stdout.write(text),
    tell: (line) => void process.stderr.write(`${line}\n`),
    now: () => readNow(process.env, Date.now),
    untilStopped,
    atTerminal: process.stderr.isTTY,
  });
}

function untilStopped(): Promise<void> {
  return new Promise((settle) => {
    process.once("SIGINT", () => settle());
    process.once("SIGTERM", () => settle());
  });
}
