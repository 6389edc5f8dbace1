import type { Language } from "@klubba/model";
import type { Change } from "../changes/change.ts";
import { meaningLabels } from "../labels/labels.ts";
import { type Carrier, type MeaningNote, meanings } from "../meaning/meaning.ts";

/**
 * What each meaning of a change was and became, in the words that carry it, weightiest first:
 * `styrka: ska → bör`. A number within a time that is told is not told again, and what came or went
 * of one meaning is told together.
 */
export function sayCarriers(change: Change, language: Language): string[] {
  const told = change.explanations.filter(
    (note, index, notes) => !notes.slice(0, index).some((earlier) => holds(earlier, note)),
  );
  return meanings.flatMap((meaning) => {
    const own = told.filter((note) => note.meaning === meaning);
    const label = meaningLabels[meaning][language];
    return sayNotesOf(own, language).map((said) => `${label}: ${said}`);
  });
}

/** The same in one line, no more than `most` of them: those left out are counted. */
export function sayCarriersShort(change: Change, most: number, language: Language): string {
  const said = sayCarriers(change, language);
  const left = said.length - most;
  const more: Record<Language, string> = { sv: `och ${left} till`, en: `and ${left} more` };
  return [...said.slice(0, most), ...(left > 0 ? [more[language]] : [])].join("; ");
}

function holds(outer: MeaningNote, inner: MeaningNote): boolean {
  const within = (one: Carrier | null, other: Carrier | null) =>
    other === null || (one !== null && one.from <= other.from && other.to <= one.to);
  return (
    outer.meaning !== inner.meaning && within(outer.old, inner.old) && within(outer.new, inner.new)
  );
}

function sayNotesOf(notes: readonly MeaningNote[], language: Language): string[] {
  const isSwedish = language === "sv";
  const quote = ({ text }: Carrier) => (isSwedish ? `”${text}”` : `“${text}”`);
  const gone = notes.flatMap(({ old: before, new: after }) =>
    before !== null && after === null ? [quote(before)] : [],
  );
  const came = notes.flatMap(({ old: before, new: after }) =>
    after !== null && before === null ? [quote(after)] : [],
  );
  const changed = notes.flatMap(({ old: before, new: after }) => {
    if (before === null || after === null) return [];
    if (before.text.toLowerCase() !== after.text.toLowerCase())
      return [`${before.text} → ${after.text}`];
    return [isSwedish ? `${quote(after)} gäller något annat` : `${quote(after)} applies elsewhere`];
  });
  const list = (words: readonly string[]) => [...new Set(words)].join(", ");
  return [
    ...new Set(changed),
    ...(gone.length === 0 ? [] : [isSwedish ? `${list(gone)} försvann` : `${list(gone)} gone`]),
    ...(came.length === 0 ? [] : [isSwedish ? `${list(came)} tillkom` : `${list(came)} added`]),
  ];
}
