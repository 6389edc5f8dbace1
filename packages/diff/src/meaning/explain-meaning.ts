import { cutShared } from "./cut-shared.ts";
import { type Carrier, type Meaning, type MeaningNote, meanings } from "./meaning.ts";
import { forbidding } from "./read-modality.ts";
import { readSignals } from "./read-signals.ts";
import type { Signal } from "./signal.ts";

/**
 * What is said otherwise in the new text than in the old, weightiest first, each with the words that
 * carry it. Signals pair by what they say; those left over are told. Null stands for no text.
 */
export function explainMeaning(oldText: string | null, newText: string | null): MeaningNote[] {
  if (oldText === newText) return [];
  const [whole, other] = [oldText ?? "", newText ?? ""];
  const { from, oldTo, newTo } = cutShared(whole, other);
  const notes = explain(whole.slice(from, oldTo), other.slice(from, newTo));
  if (from === 0) return notes;
  const shift = (carrier: Carrier | null): Carrier | null =>
    carrier && { text: carrier.text, from: carrier.from + from, to: carrier.to + from };
  return notes.map(({ meaning, old: before, new: after }) => ({
    meaning,
    old: shift(before),
    new: shift(after),
  }));
}

function explain(oldText: string, newText: string): MeaningNote[] {
  const before = readSignals(oldText);
  const after = readSignals(newText);
  if (before.length === 0 && after.length === 0) return [];
  const [oldLeft, newLeft] = [new Set(before), new Set(after)];
  for (const signal of before) {
    for (const partner of newLeft) {
      if (!saysTheSame(signal, partner)) continue;
      oldLeft.delete(signal);
      newLeft.delete(partner);
      break;
    }
  }
  dropParts(before, oldLeft);
  dropParts(after, newLeft);
  const changed = [
    ...pairUp([...oldLeft], [...newLeft], oldText, newText),
    ...findTurned(before, after, oldLeft, newLeft, oldText, newText),
  ];
  return meanings.flatMap((meaning) => changed.filter((note) => note.meaning === meaning));
}

/** A ban is like `får` and `ska` in strength: what changed is the ban, which is told as such. */
function saysTheSame(left: Signal, right: Signal): boolean {
  if (left.meaning !== right.meaning) return false;
  if (left.value === right.value) return true;
  if (left.meaning !== "strength") return false;
  const other =
    left.value === forbidding ? right.value : right.value === forbidding ? left.value : null;
  return other === "får" || other === "ska";
}

/** A number within a time or an amount that stays as it was has not changed, however it is written. */
function dropParts(signals: readonly Signal[], left: Set<Signal>): void {
  const kept = new Set(
    signals.flatMap((signal) =>
      !left.has(signal) && (signal.meaning === "deadline" || signal.meaning === "amount")
        ? signal.value
        : [],
    ),
  );
  for (const signal of left) {
    if (signal.partOf !== null && kept.has(signal.partOf)) left.delete(signal);
  }
}

const toCarrier = (signal: Signal | undefined, text: string): Carrier | null =>
  signal === undefined
    ? null
    : { text: text.slice(signal.from, signal.to), from: signal.from, to: signal.to };

/** What is left of a meaning on either side, in order, beside each other. */
function pairUp(
  oldLeft: readonly Signal[],
  newLeft: readonly Signal[],
  oldText: string,
  newText: string,
): MeaningNote[] {
  return meanings.flatMap((meaning): MeaningNote[] => {
    const of = (signals: readonly Signal[]) =>
      signals
        .filter((signal) => signal.meaning === meaning)
        .toSorted((left, right) => left.from - right.from);
    const [older, newer] = [of(oldLeft), of(newLeft)];
    return Array.from({ length: Math.max(older.length, newer.length) }, (_, index) => ({
      meaning,
      old: toCarrier(older[index], oldText),
      new: toCarrier(newer[index], newText),
    }));
  });
}

const turning: ReadonlySet<Meaning> = new Set([
  "strength",
  "negation",
  "prohibition",
  "deadline",
  "amount",
  "number",
  "role",
  "body",
]);
/** Of these it is told where a word stands without them; the others say one thing or another of it. */
const moving: ReadonlySet<Meaning> = new Set(["negation", "prohibition"]);

/**
 * The same words said of other things: `får X men inte Y` made `får Y men inte X`. What a word is
 * said of is the word of weight before and after it; where the two texts say otherwise of the same
 * one, and each says it once, that is a change although all the words are there.
 */
function findTurned(
  before: readonly Signal[],
  after: readonly Signal[],
  oldLeft: ReadonlySet<Signal>,
  newLeft: ReadonlySet<Signal>,
  oldText: string,
  newText: string,
): MeaningNote[] {
  const told = new Set([...oldLeft, ...newLeft].map((signal) => signal.meaning));
  const notes: MeaningNote[] = [];
  for (const meaning of turning) {
    const isSaid = (signals: readonly Signal[]) => signals.some((one) => one.meaning === meaning);
    if (told.has(meaning) || !isSaid(before) || !isSaid(after)) continue;
    const older = readAbout(before, meaning);
    const newer = readAbout(after, meaning);
    const note = moving.has(meaning)
      ? findMoved(older, newer, oldText, newText)
      : findOther(older, newer);
    if (note !== null)
      notes.push({
        meaning,
        old: toCarrier(note[0], oldText),
        new: toCarrier(note[1], newText),
      });
  }
  return notes;
}

/** What is said of each word, null where a text says several things of it. */
function readAbout(signals: readonly Signal[], meaning: Meaning): Map<string, Signal | null> {
  const about = new Map<string, Signal | null>();
  for (const signal of signals) {
    // A number within a time or an amount is told by that.
    if (signal.meaning !== meaning || signal.partOf !== null) continue;
    for (const word of signal.about()) about.set(word, about.has(word) ? null : signal);
  }
  return about;
}

type About = ReadonlyMap<string, Signal | null>;

function findOther(older: About, newer: About): [Signal, Signal] | null {
  for (const [word, signal] of older) {
    const other = newer.get(word);
    if (signal && other && !saysTheSame(signal, other)) return [signal, other];
  }
  return null;
}

/** A negation or ban that left a word which is still there, for one that was there before. */
function findMoved(
  older: About,
  newer: About,
  oldText: string,
  newText: string,
): [Signal, Signal] | null {
  const [oldLower, newLower] = [oldText.toLowerCase(), newText.toLowerCase()];
  const alone = (own: About, other: About, text: string) =>
    [...own].flatMap(([word, signal]) =>
      signal !== null && !other.has(word) && text.includes(word.slice(1)) ? [{ word, signal }] : [],
    );
  const left = alone(older, newer, newLower);
  const came = alone(newer, older, oldLower);
  for (const { word, signal } of left) {
    const partner = came.find((candidate) => candidate.word[0] === word[0]);
    if (partner !== undefined) return [signal, partner.signal];
  }
  return null;
}
