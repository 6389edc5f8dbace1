/**
 * `pnpm bench`: every number that the README quotes, measured here and now, beside its peers.
 * `pnpm bench NAME …` measures those alone. Ends with 1 when a gate is not met.
 */
import { cpus } from "node:os";
import { measureComparison } from "./comparison/measure-comparison.ts";
import { measureMatrixIndex } from "./comparison/matrix-index.ts";
import { buildApp } from "./klubba/build-app.ts";
import { findChromium } from "./klubba/find-chromium.ts";
import { measureBundle } from "./measure/bundle.ts";
import { measureColdStart } from "./measure/cold-start.ts";
import { measureComparisonView } from "./measure/comparison-view.ts";
import { measureEditor } from "./measure/editor.ts";
import { measureNewToDocx } from "./measure/new-to-docx.ts";

interface Report {
  readonly text: string;
  readonly passed: boolean;
}

const withoutGate = async (text: Promise<string>): Promise<Report> => ({
  text: await text,
  passed: true,
});

async function measureInBrowser(measure: (chromium: string) => Promise<string>): Promise<string> {
  const chromium = findChromium(process.env);
  return chromium === null
    ? "Left out: this needs a browser. Install Chromium or set KLUBBA_CHROMIUM to its path."
    : measure(chromium);
}

const benches: Readonly<Record<string, () => Promise<Report>>> = {
  start: () => withoutGate(measureColdStart()),
  docx: () => withoutGate(measureNewToDocx()),
  bundle: async () => measureBundle(),
  editor: () => withoutGate(measureInBrowser(measureEditor)),
  view: () => withoutGate(measureInBrowser(measureComparisonView)),
  comparison: measureComparison,
  matrix: measureMatrixIndex,
};
/** These measure the screens as they are built. */
const ofBuilt = new Set(["start", "bundle", "editor", "view"]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0)
  throw new Error(
    `no bench is called ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`,
  );
const names = asked.length === 0 ? Object.keys(benches) : asked;
if (names.some((name) => ofBuilt.has(name))) buildApp();
console.log(
  `${cpus().length} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}\n`,
);
for (const name of names) {
  const { text, passed } = await benches[name]!();
  console.log(text);
  if (!passed) process.exitCode = 1;
}
