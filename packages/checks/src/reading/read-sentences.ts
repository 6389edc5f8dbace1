/** Abbreviations whose full stop does not end a sentence, without that stop. */
const abbreviations = new Set(
  [
    "art bl.a ca chap d.v.s dnr dvs e.d e.g etc ev f.d f.n fr.o.m forts i.e inkl jfr kap kl",
    "m.a.o m.fl m.m nr o.d o.s.v osv p par prop resp s s.k sec sid st st.f t.ex t.o.m t.v tel tfn tis",
    "u.å vol",
  ]
    .join(" ")
    .split(" "),
);

const sentenceEnd = /[.!?…]+["'”’)\]]*(?=\s|$)/gu;
const startsSentence = /^\s+["'“”‘([]*[\p{Lu}\p{N}]/u;

/**
 * The sentences of one block of text. A sentence ends at a full stop, question or exclamation mark
 * before a capital or a figure, unless an abbreviation stands there, and at the end of the block:
 * a list item without a stop is a sentence of its own.
 */
export function readSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end);
    if (rest.trim() !== "" && !startsSentence.test(rest)) continue;
    if (match[0] === "." && endsInAbbreviation(text.slice(from, match.index), rest)) continue;
    sentences.push(text.slice(from, end));
    from = end;
  }
  sentences.push(text.slice(from));
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** A date such as "den 1. Mars" is not Swedish; a lone initial ("K. Larsson") is. */
function endsInAbbreviation(before: string, rest: string): boolean {
  const word = /[^\s("“”]*$/u.exec(before)?.[0] ?? "";
  if (/^\p{Lu}$/u.test(word)) return rest.trim() !== "";
  // At the very end of a block an abbreviation ends the sentence, too.
  return rest.trim() !== "" && abbreviations.has(word.toLowerCase());
}
