import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = join(repository, "packages/cli/src/main.ts");

/** A workbench on a database of its own, as a person starts it. */
export interface Klubba {
  readonly url: string;
  /** The one-time link for the first administrator, as printed. */
  readonly welcome: string;
  /** Ends the process as a power cut does: nothing is flushed, nobody is told. */
  kill(): Promise<void>;
  /** Starts it again on the same port and database. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface Running {
  readonly process: ChildProcess;
  readonly lines: string[];
}

async function run(port: number, data: string): Promise<Running> {
  const server = spawn(process.execPath, [cli, "serve", "--port", String(port), "--data", data], {
    cwd: repository,
    env: { ...process.env, LANG: "sv_SE.UTF-8" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  let complaints = "";
  server.stderr?.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
  const output = createInterface({ input: server.stdout });
  output.on("line", (line) => lines.push(line));

  const deadline = Date.now() + 30_000;
  while (!lines.some((line) => line.includes(`:${port}`))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      throw new Error(`klubba serve did not start:\n${lines.join("\n")}\n${complaints}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { process: server, lines };
}

async function end(running: Running, signal: NodeJS.Signals): Promise<void> {
  if (running.process.exitCode !== null || running.process.signalCode !== null) return;
  const exited = once(running.process, "exit");
  running.process.kill(signal);
  await exited;
}

export async function startKlubba(port: number): Promise<Klubba> {
  const data = await mkdtemp(join(tmpdir(), "klubba-story-"));
  let running = await run(port, data);
  const printed = () => running.lines.join("\n");
  while (!/\/welcome\//.test(printed())) await new Promise((resolve) => setTimeout(resolve, 50));

  return {
    url: `http://127.0.0.1:${port}`,
    welcome: /http:\/\/\S+\/welcome\/\S+/.exec(printed())?.[0] ?? "",
    kill: () => end(running, "SIGKILL"),
    async restart() {
      running = await run(port, data);
    },
    async stop() {
      await end(running, "SIGTERM");
      await rm(data, { recursive: true, force: true });
    },
  };
}
