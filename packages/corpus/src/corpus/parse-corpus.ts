import {
  type Checklist,
  failure,
  type LawRegister,
  type Municipality,
  type Problem,
  type Result,
  success,
} from "@klubba/model";
import { parseSourcedChecklist } from "../checklist/parse-checklist.ts";
import { parseSourcedLawRegister } from "../law/parse-law-register.ts";
import { parseSourcedMunicipality } from "../municipality/parse-municipality.ts";
import { suggest } from "../suggest/suggest.ts";
import { parseTemplate } from "../template/parse-template.ts";
import type { Template } from "../template/template.ts";
import type { Sourced } from "../yaml/parse-yaml.ts";
import type { Corpus } from "./corpus.ts";
import { findCrossProblems } from "./find-cross-problems.ts";

/** `path` is counted from the folder that holds `research/` and `templates/`, with slashes. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

export interface FoundTemplate {
  readonly file: string;
  readonly template: Template;
}

/** What was read of each kind before the parts are held against each other. */
export interface Parts {
  readonly checklist: Sourced<Checklist> | null;
  readonly laws: Sourced<LawRegister> | null;
  readonly municipalities: readonly Sourced<Municipality>[];
  readonly templates: readonly FoundTemplate[];
}

const checklistPath = "research/checklist.yaml";
const lawsPath = "research/laws.yaml";
const known = [checklistPath, lawsPath];
const municipalityPattern = /^research\/municipalities\/[^/]+\.yaml$/;
const templatePattern = /^templates\/[^/]+\.md$/;
/** Words about the research, for people. */
const prosePattern = /^research\/[^/]+\.md$/;

/**
 * Reads the whole corpus from the texts of its files and holds the parts against each other, every
 * problem at once with file, line and column.
 */
export function parseCorpus(files: readonly CorpusFile[]): Result<Corpus> {
  const problems: Problem[] = [];
  const keep = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value;
    problems.push(...result.problems);
    return null;
  };
  const textOf = (path: string) => {
    const found = files.find((file) => file.path === path);
    if (found === undefined) problems.push({ file: path, message: "the file is missing" });
    return found?.text;
  };

  const checklistText = textOf(checklistPath);
  const lawsText = textOf(lawsPath);
  const checklist =
    checklistText === undefined ? null : keep(parseSourcedChecklist(checklistText, checklistPath));
  const laws = lawsText === undefined ? null : keep(parseSourcedLawRegister(lawsText, lawsPath));
  const municipalities: Sourced<Municipality>[] = [];
  const templates: FoundTemplate[] = [];

  for (const { path, text } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (municipalityPattern.test(path)) {
      const municipality = keep(parseSourcedMunicipality(text, path));
      if (municipality !== null) municipalities.push(municipality);
    } else if (templatePattern.test(path)) {
      const template = keep(parseTemplate(text, path));
      if (template !== null) templates.push({ file: path, template });
    } else if (!known.includes(path) && !prosePattern.test(path)) {
      const hint = suggest(path, known);
      problems.push({
        file: path,
        message: `no part of the corpus has this name${hint || ": municipalities end in .yaml and templates in .md"}`,
      });
    }
  }

  problems.push(...findCrossProblems({ checklist, laws, municipalities, templates }));
  const [first, ...rest] = problems;
  if (first !== undefined) return failure(first, ...rest);
  return success({
    checklist: checklist!.value,
    laws: laws!.value,
    municipalities: municipalities.map(({ value }) => value).toSorted(bySetAndName),
    templates: templates.map(({ template }) => template).toSorted(byPages),
  });
}

const bySetAndName = (one: Municipality, other: Municipality) =>
  one.set === other.set ? one.name.localeCompare(other.name, "sv") : one.set === "ten" ? -1 : 1;

const byPages = (one: Template, other: Template) =>
  (other.pages ?? 0) - (one.pages ?? 0) || (one.id < other.id ? -1 : 1);
