import { spawn } from "node:child_process";
import { repository, readToolEnvironment } from "./repository.ts";

export interface Outcome {
  readonly code: number;
  /** Standard output and standard error, as they came; empty when shown live. */
  readonly output: string;
}

interface Options {
  /** From the repository's root. */
  readonly directory?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Shows the output as it comes instead of keeping it. */
  readonly live?: boolean;
}

/** Runs a command to its end. One that cannot be started is code 127 with the reason as output. */
export function runCommand(
  command: readonly [string, ...string[]],
  { directory = repository, environment = {}, live = false }: Options = {},
): Promise<Outcome> {
  const [name, ...parameters] = command;
  return new Promise((settle) => {
    const child = spawn(name, parameters, {
      cwd: directory,
      env: { ...readToolEnvironment(process.env), ...environment },
      stdio: ["ignore", live ? "inherit" : "pipe", live ? "inherit" : "pipe"],
    });
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("error", (error) => settle({ code: 127, output: error.message }));
    child.on("close", (code, signal) =>
      settle({
        code: code ?? 1,
        output: signal === null ? output : `${output}\nended by ${signal}`,
      }),
    );
  });
}
