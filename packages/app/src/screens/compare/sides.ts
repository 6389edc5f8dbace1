import type { VersionSummary } from "@klubba/protocol";
import type { TemplateAnswer } from "../../corpus/parse-corpus-answer.ts";
import type { Language } from "@klubba/ui";

/** What can stand on one side of a comparison, as the address writes it. */
export type SideId = string;

const templatePrefix = "template:";

export const readTemplateId = (side: SideId): string | null =>
  side.startsWith(templatePrefix) ? side.slice(templatePrefix.length) : null;

interface Choices {
  readonly versions: readonly VersionSummary[];
  readonly templates: readonly TemplateAnswer[];
}

interface Words {
  readonly draft: string;
  readonly version: (number: number, name: string) => string;
  readonly template: (name: string) => string;
}

/** Everything one can choose for a side: the draft, versions newest first, templates. */
export function listSides({ versions, templates }: Choices, words: Words, language: Language) {
  return [
    { value: "draft", label: words.draft },
    ...versions
      .toSorted((one, other) => other.number - one.number)
      .map(({ number, name }) => ({ value: String(number), label: words.version(number, name) })),
    ...templates.map(({ id, name }) => ({
      value: `${templatePrefix}${id}`,
      label: words.template(name[language]),
    })),
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
export function offerSide<Option extends { readonly value: SideId; readonly label: string }>(
  options: readonly Option[],
  side: SideId,
  missing: (side: SideId) => string,
) {
  return options.some(({ value }) => value === side)
    ? options
    : [{ value: side, label: missing(side) }, ...options];
}
