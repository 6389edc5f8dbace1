import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const packagesDirectory: string = resolve(import.meta.dirname, "../../..");

/** `klubba serve` on a database of its own, as a process of its own. */
export interface Klubba {
  readonly url: string;
  /** From the start of the process to the first byte of its first answer, in milliseconds. */
  readonly toFirstByte: number;
  /** The token of the first administrator's link. */
  readonly token: string;
  stop(): Promise<void>;
}

export async function startKlubba(): Promise<Klubba> {
  const data = await mkdtemp(join(tmpdir(), "klubba-bench-"));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const klubba = join(packagesDirectory, "cli", "bin", "klubba.mjs");
  const started = performance.now();
  const child = spawn(process.execPath, [klubba, "serve", "--port", String(port), "--data", data], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));

  await answer(child, `${url}/api/health`);
  const toFirstByte = performance.now() - started;
  const token = await waitFor(() => /\/welcome\/(\S+)/.exec(printed)?.[1]);
  return {
    url,
    toFirstByte,
    token,
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Asks again and again, as a person who waits would reload; often enough not to blur the number. */
async function answer(child: ChildProcess, address: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`klubba serve ended with ${child.exitCode}`);
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return void (await response.arrayBuffer());
    await new Promise((settle) => setTimeout(settle, 5));
  }
}

async function waitFor<T>(find: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 2000; tries += 1) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((settle) => setTimeout(settle, 5));
  }
  throw new Error("waited for ten seconds in vain");
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
