/** `pnpm bench`: every number that the README quotes, measured here and now, beside its peers. */
import { cpus } from "node:os";
import { buildApp } from "./klubba/build-app.ts";
import { findChromium } from "./klubba/find-chromium.ts";
import { measureBundle } from "./measure/bundle.ts";
import { measureColdStart } from "./measure/cold-start.ts";
import { measureEditor } from "./measure/editor.ts";
import { measureNewToDocx } from "./measure/new-to-docx.ts";

buildApp();
console.log(
  `${cpus().length} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}\n`,
);
console.log(await measureColdStart());
console.log(await measureNewToDocx());
const bundle = measureBundle();
console.log(bundle.text);
const chromium = findChromium(process.env);
if (chromium === null)
  console.log(
    "Left out: the editor in a browser. Install Chromium or set KLUBBA_CHROMIUM to its path.",
  );
else console.log(await measureEditor(chromium));
process.exitCode = bundle.passed ? 0 : 1;
