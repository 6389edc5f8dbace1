import type { Language } from "@klubba/model";
import type { Change } from "../changes/change.ts";
import { meaningLabels } from "../labels/labels.ts";
import type { Carrier, MeaningNote } from "../meaning/meaning.ts";

/**
 * What each meaning of a change was and became, in the words that carry it, weightiest first:
 * `styrka: ska → bör`. What is said twice, and a number within a time that is told, is told once.
 */
export function sayCarriers(change: Change, language: Language): string[] {
  const told = change.explanations.filter(
    (note, index, notes) => !notes.slice(0, index).some((earlier) => holds(earlier, note)),
  );
  return [...new Set(told.map((note) => sayCarrier(note, language)))];
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

function sayCarrier({ meaning, old: before, new: after }: MeaningNote, language: Language): string {
  const label = meaningLabels[meaning][language];
  return `${label}: ${sayWords(before?.text ?? null, after?.text ?? null, language)}`;
}

function sayWords(before: string | null, after: string | null, language: Language): string {
  const isSwedish = language === "sv";
  if (before === null) return isSwedish ? `”${after}” tillkom` : `“${after}” was added`;
  if (after === null) return isSwedish ? `”${before}” försvann` : `“${before}” is gone`;
  if (before.toLowerCase() !== after.toLowerCase()) return `${before} → ${after}`;
  return isSwedish ? `”${after}” gäller något annat` : `“${after}” applies to something else`;
}
