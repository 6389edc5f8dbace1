import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../run.ts";

export interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly told: string;
}

/** A folder of its own with files in it, in which commands are run as from a Swedish terminal. */
export interface Desk {
  run(...typed: string[]): Promise<Outcome>;
  read(name: string): Promise<string>;
  write(name: string, content: string | Uint8Array): Promise<void>;
  readonly folder: string;
}

export async function withDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "klubba-cli-"));
  try {
    await work({
      folder,
      read: (name) => readFile(join(folder, name), "utf8"),
      write: (name, content) => writeFile(join(folder, name), content),
      async run(...typed) {
        let printed = "";
        let told = "";
        const code = await run(typed, {
          directory: folder,
          environment: { LANG: "sv_SE.UTF-8" },
          print: (text) => (printed += text),
          tell: (line) => (told += `${line}\n`),
          untilStopped: async () => undefined,
          atTerminal: false,
          now: () => new Date("2026-11-23T12:00:00Z"),
        });
        return { code, printed, told };
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
