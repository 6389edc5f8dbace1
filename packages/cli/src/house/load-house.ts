import {
  type Corpus,
  parseChecklist,
  parseLawRegister,
  parseTemplate,
  type Template,
} from "@klubba/corpus";
import { defaultDirectory, loadCorpus } from "@klubba/corpus/node";
import { formatProblem, type Problem, type Result } from "@klubba/model";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Cannot } from "../command/cannot.ts";

/** All templates and research that come with Klubba. Throws Cannot when they are not sound. */
export async function loadHouseCorpus(): Promise<Corpus> {
  return requireSound(await loadCorpus());
}

/** The templates alone: a new document need not wait for 54 municipalities. */
export async function loadTemplates(): Promise<Template[]> {
  const names = (await list("templates")).filter((name) => name.endsWith(".md"));
  const templates = names.map(async (name) =>
    requireSound(parseTemplate(...(await load(`templates/${name}`)))),
  );
  // The largest first, as everywhere that templates are offered.
  return (await Promise.all(templates)).toSorted(
    (left, right) => (right.pages ?? 0) - (left.pages ?? 0),
  );
}

/** What documents are checked against. */
export async function loadRules(): Promise<Pick<Corpus, "checklist" | "laws">> {
  return {
    checklist: requireSound(parseChecklist(...(await load("research/checklist.yaml")))),
    laws: requireSound(parseLawRegister(...(await load("research/laws.yaml")))),
  };
}

async function list(folder: string): Promise<string[]> {
  return (await readdir(join(defaultDirectory, folder)).catch(() => missing(folder))).toSorted();
}

async function load(path: string): Promise<[text: string, file: string]> {
  const text = await readFile(join(defaultDirectory, path), "utf8").catch(() => missing(path));
  return [text, path];
}

function missing(path: string): never {
  throw unsound([{ file: path, message: "is missing" }]);
}

function requireSound<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw unsound(result.problems);
}

function unsound(problems: readonly Problem[]): Cannot {
  const [first, ...rest] = problems.map(formatProblem);
  return new Cannot({
    sv: `mallar eller underlag har fel: ${first}${rest.length === 0 ? "" : ` (och ${rest.length} till)`}. Se klubba research check`,
    en: `templates or research have problems: ${first}${rest.length === 0 ? "" : ` (and ${rest.length} more)`}. See klubba research check`,
  });
}
