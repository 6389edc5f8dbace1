import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadApp, type ServeApp } from "./load-app.ts";

let directory: string;
let serve: ServeApp;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "klubba-app-"));
  await mkdir(join(directory, "assets"));
  await writeFile(join(directory, "index.html"), "<!doctype html>start");
  await writeFile(join(directory, "assets/app-B1c2D3e4.js"), "x".repeat(5000));
  await writeFile(join(directory, "assets/app-B1c2D3e4.js.map"), "{}");
  await writeFile(join(directory, "..", "klubba-outside.txt"), "outside");
  serve = await loadApp(directory);
});
afterAll(async () => {
  await rm(directory, { recursive: true });
  await rm(join(tmpdir(), "klubba-outside.txt"));
});

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  serve(new Request(`http://localhost${path}`, { method, headers }));

test("[H6] the start page answers for every route of the app, and is asked for again each time", async () => {
  for (const path of ["/", "/documents/abc", "/welcome/token"]) {
    const answer = ask(path);
    expect(await answer?.text()).toBe("<!doctype html>start");
    expect(answer?.headers.get("cache-control")).toBe("no-cache");
  }
  expect(ask("/", { "if-none-match": ask("/")!.headers.get("etag")! })?.status).toBe(304);
});

test("[H6] what is named after its content is kept for ever, and sent compressed", async () => {
  const answer = ask("/assets/app-B1c2D3e4.js", { "accept-encoding": "br, gzip" })!;
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(Number(answer.headers.get("content-length"))).toBeLessThan(200);
  expect((await ask("/assets/app-B1c2D3e4.js")!.text()).length).toBe(5000);
});

test("[H6] nothing outside, and no file that is not there", () => {
  expect(ask("/../klubba-outside.txt")).toBeNull();
  expect(ask("/%2e%2e/klubba-outside.txt")).toBeNull();
  expect(ask("/..%2fklubba-outside.txt")).toBeNull();
  expect(ask("/assets/gone.js")).toBeNull();
  expect(ask("/assets/app-B1c2D3e4.js.map")).toBeNull();
  expect(ask("/", {}, "POST")).toBeNull();
});

test("[H6] a folder without a start page is said to be no app", async () => {
  await expect(loadApp(join(directory, "assets"))).rejects.toThrow(
    /holds no index.html; build the app first/,
  );
});
