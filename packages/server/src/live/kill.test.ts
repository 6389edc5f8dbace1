import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { bodyOf, readLive } from "@klubba/live";
import { expect, test } from "vitest";
import type * as Y from "yjs";
import { openLive } from "../test-server/open-live.ts";

const script = fileURLToPath(new URL("../test-server/run-server.ts", import.meta.url));

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
  readonly firstRunLink: string | null;
}

async function run(directory: string, port = 0): Promise<Running> {
  const child = spawn(process.execPath, [script, directory, String(port)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  return { process: child, ...(JSON.parse(line) as { url: string; firstRunLink: string | null }) };
}

const post = (url: string, body: unknown, cookie = "") =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify(body),
  });

async function begin({ url, firstRunLink }: Running) {
  const joined = await post(`${url}/api/invitations`, {
    token: firstRunLink?.split("/").at(-1),
    name: "Anna",
    email: "anna@example.se",
    password: "tolv tecken lång",
  });
  const cookie = joined.headers
    .getSetCookie()
    .map((text) => text.split(";")[0])
    .join("; ");
  const body = { from: "template", template: "policy", title: "Riktlinje", fields: {} };
  const created = await post(`${url}/api/documents`, body, cookie);
  const { id } = (await created.json()) as { id: string };
  return { document: id, cookie };
}

async function readContent({ url }: Running, document: string, cookie: string): Promise<string> {
  const response = await fetch(`${url}/api/documents/${document}/content`, { headers: { cookie } });
  return JSON.stringify(await response.json());
}

test("[L2] what was acknowledged is there after kill -9, again and again", async () => {
  const directory = await mkdtemp(join(tmpdir(), "klubba-"));
  let server = await run(directory);
  try {
    const { document, cookie } = await begin(server);
    const words: string[] = [];
    for (let round = 1; round <= 4; round += 1) {
      const client = openLive({ url: server.url, document, cookie });
      await client.acknowledged();
      for (let count = 1; count <= 10; count += 1) {
        const word = `ord${round}.${count} `;
        words.push(word);
        const paragraph = bodyOf(client.live).get(1) as Y.XmlElement;
        (paragraph.get(0) as Y.XmlText).insert(0, word);
      }
      await client.acknowledged();
      server.process.kill("SIGKILL");
      await once(server.process, "exit");
      client.close();

      server = await run(directory);
      const text = await readContent(server, document, cookie);
      expect(words.filter((word) => !text.includes(word))).toEqual([]);
    }

    const reader = openLive({ url: server.url, document, cookie });
    await reader.acknowledged();
    expect(readLive(reader.live)).toMatchObject({ ok: true });
    reader.close();
  } finally {
    server.process.kill("SIGKILL");
    await rm(directory, { recursive: true, force: true });
  }
}, 60_000);

test("[L2] killed in the middle of writing: a client that goes on ends up with everything stored", async () => {
  const directory = await mkdtemp(join(tmpdir(), "klubba-"));
  let server = await run(directory);
  const port = Number(new URL(server.url).port);
  try {
    const { document, cookie } = await begin(server);
    const client = openLive({ url: server.url, document, cookie });
    await client.acknowledged();
    const text = (bodyOf(client.live).get(1) as Y.XmlElement).get(0) as Y.XmlText;
    for (let count = 0; count < 300; count += 1) {
      text.insert(0, `${count} `);
      if (count === 150) {
        // Some are on their way, some are stored, some are neither.
        await new Promise((resolve) => setTimeout(resolve, 5));
        server.process.kill("SIGKILL");
      }
    }
    await once(server.process, "exit");
    expect(client.provider.hasUnsyncedChanges).toBe(true);

    server = await run(directory, port);
    await client.acknowledged();
    const words = Array.from({ length: 300 }, (_, index) => 299 - index).join(" ");
    expect(await readContent(server, document, cookie)).toContain(words);
    client.close();
  } finally {
    server.process.kill("SIGKILL");
    await rm(directory, { recursive: true, force: true });
  }
}, 60_000);
