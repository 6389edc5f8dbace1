import type { Municipality } from "@klubba/model";
import type { DocumentSummary, VersionSummary } from "@klubba/protocol";
import type { Language, SelectOption } from "@klubba/ui";
import type { TemplateAnswer } from "../../corpus/parse-corpus-answer.ts";
import type { ImportedFile } from "../matrix/imported-files.ts";

/** What can stand on one side of a comparison, as the address writes it. */
export type SideId = string;

export type Side =
  | { readonly kind: "draft" }
  | { readonly kind: "version"; readonly number: number }
  | {
      readonly kind: "template" | "municipality" | "document" | "import";
      readonly id: string;
    };

/** `draft`, `3`, `template:policy`, `municipality:sater`, `document:<id>`, `import:1`. */
export function parseSide(side: SideId): Side {
  if (side === "draft") return { kind: "draft" };
  const [, kind, id] = /^(template|municipality|document|import):(.+)$/.exec(side) ?? [];
  if (kind === undefined || id === undefined) return { kind: "version", number: Number(side) };
  return { kind: kind as "template", id };
}

interface Choices {
  /** Of the document under which the comparison is read. */
  readonly versions: readonly VersionSummary[];
  readonly others: readonly DocumentSummary[];
  readonly templates: readonly TemplateAnswer[];
  readonly municipalities: readonly Municipality[];
  readonly files: readonly ImportedFile[];
}

export interface SideWords {
  readonly draft: string;
  readonly version: (number: number, name: string) => string;
  readonly template: (name: string) => string;
  readonly inForce: (title: string) => string;
  readonly unnamed: string;
  readonly groups: Readonly<
    Record<"own" | "files" | "others" | "templates" | "municipalities", string>
  >;
}

/**
 * Everything one can choose for a side: the draft, versions newest first, files of this tab, the
 * other documents with those in force first, templates, municipalities.
 */
export function listSides(
  { versions, others, templates, municipalities, files }: Choices,
  words: SideWords,
  language: Language,
): SelectOption<SideId>[] {
  const inForce = others.filter(({ status }) => status === "adopted");
  const rest = others.filter(({ status }) => status !== "adopted");
  const named = ({ title }: DocumentSummary) => (title === "" ? words.unnamed : title);
  const option = (value: SideId, label: string, group: keyof SideWords["groups"]) => ({
    value,
    label,
    group: words.groups[group],
  });
  return [
    option("draft", words.draft, "own"),
    ...versions
      .toSorted((one, other) => other.number - one.number)
      .map(({ number, name }) => option(String(number), words.version(number, name), "own")),
    ...files.map(({ id, name }) => option(id, name, "files")),
    ...inForce.map((each) => option(`document:${each.id}`, words.inForce(named(each)), "others")),
    ...rest.map((each) => option(`document:${each.id}`, named(each), "others")),
    ...templates.map(({ id, name }) =>
      option(`template:${id}`, words.template(name[language]), "templates"),
    ),
    ...municipalities.map(({ id, name }) => option(`municipality:${id}`, name, "municipalities")),
  ];
}

/** What is compared when the address does not say: the latest version with the draft. */
export function readDefaultSides(
  search: { readonly old?: string; readonly new?: string },
  versions: readonly VersionSummary[],
): { readonly old: SideId | null; readonly new: SideId } {
  const latest = Math.max(0, ...versions.map(({ number }) => number));
  return { old: search.old ?? (latest === 0 ? null : String(latest)), new: search.new ?? "draft" };
}

/** The choices for one side; one that the address names but that does not exist is told as such. */
export function offerSide(
  options: readonly SelectOption<SideId>[],
  side: SideId,
  missing: (side: SideId) => string,
): readonly SelectOption<SideId>[] {
  return options.some(({ value }) => value === side)
    ? options
    : [{ value: side, label: missing(side) }, ...options];
}

/**
 * The numbers of the versions that lead from the old side to the new, without the old; null where
 * the two are not states of one document in their order. The draft comes after every version.
 */
export function readSteps(
  sides: { readonly old: SideId; readonly new: SideId },
  versions: readonly VersionSummary[],
): { readonly versions: readonly number[]; readonly draft: boolean } | null {
  const [older, newer] = [parseSide(sides.old), parseSide(sides.new)];
  if (older.kind !== "version") return null;
  if (newer.kind !== "draft" && newer.kind !== "version") return null;
  const last = newer.kind === "draft" ? Number.POSITIVE_INFINITY : newer.number;
  if (last <= older.number) return null;
  const between = versions
    .map(({ number }) => number)
    .filter((number) => number > older.number && number <= last)
    .toSorted((one, other) => one - other);
  return { versions: between, draft: newer.kind === "draft" };
}
