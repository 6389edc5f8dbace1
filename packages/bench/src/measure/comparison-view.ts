import { toJson } from "@klubba/model";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { generatePair } from "../comparison/pairs/pair.ts";
import { loadSentences } from "../comparison/pairs/writer.ts";
import { createDocument, signIn } from "../klubba/sign-in.ts";
import { type Klubba, startKlubba } from "../klubba/start-klubba.ts";
import { median, quantile } from "../report/statistics.ts";
import { milliseconds, writeTable } from "../report/table.ts";

const sizes = [60, 500];
const opens = 3;
/** Turns of the wheel, each a screen's height. */
const turns = 60;

interface Figures {
  readonly shown: number;
  /** The longest stretch in which the page could not answer, in milliseconds. */
  readonly longest: number;
  readonly frames: readonly number[];
  readonly elements: number;
  readonly changes: number;
}

/**
 * The comparison of two documents on the server, every kind of edit in them: from address to list
 * and text on screen (both documents loaded, compared in a worker and proven), the longest time the
 * page was busy until then and after, and the frames of scrolling through the text.
 */
export async function measureComparisonView(executablePath: string): Promise<string> {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const klubba = await startKlubba();
  try {
    const context = await browser.newContext({
      locale: "sv-SE",
      viewport: { width: 1440, height: 900 },
    });
    await signIn(klubba, context);
    const rows: string[][] = [];
    for (const pages of sizes) rows.push(await measureSize(klubba, context, pages));
    return writeTable("The comparison in Chromium, 1440 × 900", [
      [
        "pages",
        "changes",
        "open to shown",
        "longest task",
        "frame p50",
        "frame p95",
        "elements at last",
      ],
      ...rows,
    ]);
  } finally {
    await browser.close();
    await klubba.stop();
  }
}

async function measureSize(
  klubba: Klubba,
  context: BrowserContext,
  pages: number,
): Promise<string[]> {
  const pair = generatePair(1, "all", pages, await loadSentences());
  const older = await createDocument(klubba, context, toJson(pair.old.document));
  const newer = await createDocument(klubba, context, toJson(pair.new.document));
  const url = `${klubba.url}/documents/${newer}/compare?old=document:${older}&new=draft`;
  const runs: Figures[] = [];
  // The first fills the browser's caches and is left out.
  for (let run = 0; run <= opens; run += 1) {
    const page = await context.newPage();
    const figures = await open(page, url);
    if (run > 0) runs.push(figures);
    await page.close();
  }
  const frames = runs.flatMap((run) => run.frames);
  return [
    String(pages),
    String(runs[0]!.changes),
    milliseconds(median(runs.map((run) => run.shown))),
    milliseconds(median(runs.map((run) => run.longest))),
    milliseconds(quantile(frames, 0.5)),
    milliseconds(quantile(frames, 0.95)),
    String(median(runs.map((run) => run.elements))),
  ];
}

async function open(page: Page, url: string): Promise<Figures> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { benchTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(url, { waitUntil: "commit" });
  const shown = await page.waitForFunction(
    () =>
      document.querySelector(".k-change") !== null &&
      document.querySelector(".k-comparison-rows .k-row-changed") !== null
        ? performance.now()
        : false,
    undefined,
    { timeout: 120_000, polling: "raf" },
  );
  const frames = await page.evaluate(async (steps) => {
    const lengths: number[] = [];
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let last = await frame();
    for (let step = 0; step < steps; step += 1) {
      window.scrollBy(0, window.innerHeight);
      const now = await frame();
      lengths.push(now - last);
      last = now;
    }
    return lengths;
  }, turns);
  // The parts of the text that wait are put on the page while nothing else is to do.
  await page.waitForFunction(() => document.querySelector(".k-lazy-waiting") === null, undefined, {
    timeout: 120_000,
  });
  const rest = await page.evaluate(() => ({
    longest: Math.max(0, ...(window as unknown as { benchTasks: number[] }).benchTasks),
    elements: document.querySelectorAll("*").length,
    changes: Number(/\d+/.exec(document.querySelector(".k-step-place")?.textContent ?? "")?.[0]),
  }));
  return { shown: Number(await shown.jsonValue()), frames, ...rest };
}
