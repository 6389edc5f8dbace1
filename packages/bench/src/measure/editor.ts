import { toJson } from "@klubba/model";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { createLongDocument } from "../document/create-long-document.ts";
import { loadPolicy } from "../document/load-policy.ts";
import { toStarterKit } from "../document/to-starter-kit.ts";
import { createDocument, signIn } from "../klubba/sign-in.ts";
import { startKlubba } from "../klubba/start-klubba.ts";
import { median, quantile } from "../report/statistics.ts";
import { milliseconds, writeTable } from "../report/table.ts";
import { measureKeystrokes, prepareKeystrokes } from "./keystrokes.ts";
import { startPeer } from "./peer-server.ts";

const pages = 60;
const opens = 5;
/** The two sides type by turns: on a machine with other work, side after side is not side by side. */
const rounds = 4;

interface Figures {
  /** The page of the last opening, which stays open. */
  readonly page: Page;
  readonly opened: readonly number[];
  readonly typed: number[];
}

/** A document of sixty pages: from address to editable, and from key to paint, beside a bare peer. */
export async function measureEditor(executablePath: string): Promise<string> {
  const document = createLongDocument(await loadPolicy(), pages);
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const klubba = await startKlubba();
  const peer = await startPeer(toStarterKit(document));
  try {
    const context = await browser.newContext({ locale: "sv-SE" });
    await signIn(klubba, context);
    const id = await createDocument(klubba, context, toJson(document));
    const blocks = countBlocks(document.body);
    const ours = await measureOpening(context, `${klubba.url}/documents/${id}`, blocks);
    const theirs = await measureOpening(await emptyContext(browser), peer.url, blocks);
    for (const { page } of [ours, theirs]) await prepareKeystrokes(page);
    for (let round = 0; round < rounds; round += 1)
      for (const { page, typed } of [ours, theirs]) typed.push(...(await measureKeystrokes(page)));
    const row = (name: string, { opened, typed }: Figures) => [
      name,
      milliseconds(median(opened)),
      milliseconds(quantile(typed, 0.5)),
      milliseconds(quantile(typed, 0.95)),
    ];
    return writeTable(
      `A document of ${pages} pages (${blocks} paragraphs and headings) in Chromium`,
      [
        ["", "open to editable", "key to paint p50", "p95"],
        row("Klubba (checklist, live, saved)", ours),
        row("tiptap starter kit (nothing else)", theirs),
      ],
    );
  } finally {
    await browser.close();
    await klubba.stop();
    await peer.stop();
  }
}

const emptyContext = (browser: Browser) => browser.newContext({ locale: "sv-SE" });

/** The first opening warms caches and is left out; then each in a new page. */
async function measureOpening(
  context: BrowserContext,
  url: string,
  blocks: number,
): Promise<Figures> {
  const opened: number[] = [];
  for (let run = 0; run <= opens; run += 1) {
    const page = await context.newPage();
    const time = await open(page, url, blocks);
    if (run > 0) opened.push(time);
    if (run < opens) await page.close();
    else return { page, opened, typed: [] };
  }
  throw new Error("unreachable: the last run returns");
}

/** Until the whole text is there and can be written in, by the page's own clock. */
async function open(page: Page, url: string, blocks: number): Promise<number> {
  await page.goto(url, { waitUntil: "commit" });
  const handle = await page.waitForFunction(
    (expected) => {
      const editable = document.querySelector('[contenteditable="true"]');
      const found = editable?.querySelectorAll("p, h1, h2, h3, h4").length ?? 0;
      return found >= expected * 0.95 ? performance.now() : false;
    },
    blocks,
    { timeout: 60_000, polling: "raf" },
  );
  return Number(await handle.jsonValue());
}

function countBlocks(body: {
  descendants(visit: (node: { isTextblock: boolean }) => void): void;
}): number {
  let count = 0;
  body.descendants((node) => {
    if (node.isTextblock) count += 1;
  });
  return count;
}
