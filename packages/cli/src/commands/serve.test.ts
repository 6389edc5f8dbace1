import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../run.ts";

/** Serves on the port until the work is done; what was printed is waited for first. */
async function serve(typed: readonly string[], work: (printed: string) => Promise<void>) {
  const data = await mkdtemp(join(tmpdir(), "klubba-serve-"));
  let printed = "";
  let told = "";
  try {
    const code = await run(["serve", "--data", data, ...typed], {
      directory: data,
      environment: {},
      print: (text) => (printed += text),
      tell: (line) => (told += `${line}\n`),
      now: () => new Date(),
      untilStopped: () => work(printed),
      atTerminal: true,
    });
    return { code, told };
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

test("[K10] serve prints the address and the first link, answers, and stops when asked to", async () => {
  let status = 0;
  const { code } = await serve(["--port", "0"], async (printed) => {
    const [address = ""] = /http:\/\/\S+/.exec(printed) ?? [];
    expect(printed).toContain(`${address}/welcome/`);
    status = (await fetch(`${address}/api/health`)).status;
  });
  expect({ code, status }).toEqual({ code: 0, status: 200 });
});

test("[K6] a port that is taken is one clear line", async () => {
  const other = createServer();
  await new Promise<void>((settle) => other.listen(0, "127.0.0.1", settle));
  const address = other.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const { code, told } = await serve(["--port", port], async () => undefined);
  other.close();
  expect({ code, told }).toEqual({
    code: 2,
    told: `klubba: port ${port} är upptagen. Välj en annan med --port\n`,
  });
});

test("[K6] a port that is no port", async () => {
  const { code, told } = await serve(["--port", "http"], async () => undefined);
  expect(code).toBe(2);
  expect(told).toContain("0 till 65535");
});
