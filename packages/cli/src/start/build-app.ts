import { loadCorpus } from "@klubba/corpus/node";
import { formatProblem } from "@klubba/model";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isAppBuilt, packagesDirectory } from "./app-directory.ts";
import { hashSources } from "./hash-sources.ts";

const app = join(packagesDirectory, "app");
/** Which sources the build beside it was made from. */
const stamp = join(app, "node_modules", ".cache", "klubba-build");

/**
 * Builds the screens unless the build is of these very sources, with templates and research
 * validated first. False, and told, when either failed.
 */
export async function buildApp(tell: (line: string) => void): Promise<boolean> {
  const sources = hashSources();
  if (isAppBuilt() && readStamp() === sources) return true;
  const corpus = await loadCorpus();
  if (!corpus.ok) {
    for (const problem of corpus.problems) tell(formatProblem(problem));
    tell(
      "klubba: templates/ eller research/ har fel; de står ovan. / templates/ or research/ has problems; see above.",
    );
    return false;
  }
  tell("Bygger skärmarna … (Building the screens …)");
  const output = await runVite();
  if (output !== null) {
    tell(output);
    tell(
      "klubba: skärmarna gick inte att bygga; felet står ovan. / The screens could not be built; see above.",
    );
    return false;
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
  return true;
}

function readStamp(): string | null {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return null;
  }
}

/** Null when the build went well, else what it said. */
function runVite(): Promise<string | null> {
  const manifest = createRequire(join(app, "package.json")).resolve("vite/package.json");
  const vite = join(dirname(manifest), "bin", "vite.js");
  return new Promise((settle) => {
    const child = spawn(process.execPath, [vite, "build", "--logLevel", "warn"], {
      cwd: app,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("error", (error) => settle(error.message));
    child.on("close", (code) => settle(code === 0 ? null : output.trimEnd()));
  });
}
