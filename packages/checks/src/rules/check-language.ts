import type { Rule } from "../finding/context.ts";
import type { Finding } from "../finding/finding.ts";
import { addLixCounts, countForLix, type LixCounts, noWords, readLix } from "../lix/lix.ts";
import { lawNamePattern } from "../lix/law-name-pattern.ts";
import { excerptOf } from "../reading/excerpt-of.ts";
import type { Passage } from "../reading/read-passages.ts";
import { readSentences } from "../reading/read-sentences.ts";
import { readWords } from "../reading/read-words.ts";
import { datedWords } from "./dated-words.ts";

/** Advice, never a bar: no Swedish authority sets a limit. */
export const lixLimits = { goal: 45, hard: 50, veryHard: 60 } as const;

/** Below this, one long word moves LIX by several steps. Our own limit. */
const wordsForLix = 40;

const longSentence = 30;

export const checkLix: Rule = ({ passages, laws }) => {
  const names = lawNamePattern(laws);
  const sections = new Map<string | null, { section: Finding["section"]; counts: LixCounts }>();
  for (const { kind, section, text } of passages) {
    if (kind !== "prose") continue;
    const id = section?.id ?? null;
    const counts = sections.get(id)?.counts ?? noWords;
    sections.set(id, { section, counts: addLixCounts(counts, countForLix(text, names)) });
  }
  return [...sections.values()].flatMap(({ section, counts }): Finding[] => {
    const lix = Math.round(readLix(counts) ?? 0);
    if (counts.words < wordsForLix || lix <= lixLimits.hard) return [];
    const perSentence = Math.round(counts.words / Math.max(counts.sentences, 1));
    const share = Math.round((100 * counts.longWords) / counts.words);
    return [
      {
        rule: "lix-high",
        severity: lix > lixLimits.veryHard ? "warning" : "info",
        section,
        block: section?.id ?? null,
        excerpt: `LIX ${lix}`,
        message: {
          sv: `LIX är ${lix} (${perSentence} ord per mening, ${share} procent långa ord). Sikta på högst ${lixLimits.goal}. Dela de längsta meningarna och byt långa ord mot kortare.`,
          en: `LIX is ${lix} (${perSentence} words per sentence, ${share} per cent long words). Aim at ${lixLimits.goal} or less. Split the longest sentences and use shorter words.`,
        },
      },
    ];
  });
};

const isRunningText = ({ kind }: Passage) => kind === "prose" || kind === "footnote";

export const checkSentences: Rule = ({ passages }) =>
  passages.filter(isRunningText).flatMap(({ text, block, section }) =>
    readSentences(text)
      .map((sentence) => ({ sentence, words: readWords(sentence).length }))
      .filter(({ words }) => words > longSentence)
      .map(({ sentence, words }) => ({
        rule: "sentence-long",
        severity: "info",
        section,
        block,
        excerpt: sentence,
        message: {
          sv: `Meningen har ${words} ord. Redan efter omkring 20 ord blir en mening svår att hålla i minnet. Dela den, eller gör en lista.`,
          en: `The sentence has ${words} words. After about 20 a sentence is hard to keep in mind. Split it, or make a list.`,
        },
      })),
  );

const dated = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${datedWords.map(({ pattern }) => pattern).join("|")})(?![\\p{L}\\p{N}-])`,
  "giu",
);
const replacements = new Map(datedWords.map(({ pattern, replacement }) => [pattern, replacement]));

export const checkWords: Rule = ({ passages, language }) => {
  if (language !== "sv") return [];
  return passages.flatMap(({ text, block, section }) =>
    Array.from(text.matchAll(dated)).flatMap((match): Finding[] => {
      const [found] = match;
      const plain = replacements.get(found.toLowerCase());
      // "i detta avseende" is a noun that nothing replaces.
      if (
        plain === undefined ||
        /(?:detta|vissa|alla|varje|många|det)\s$/iu.test(text.slice(0, match.index))
      ) {
        return [];
      }
      const replacement = /^\p{Lu}/u.test(found) ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
      return [
        {
          rule: "word-dated",
          severity: "info",
          section,
          block,
          excerpt: found,
          replacement,
          message: {
            sv: `”${found}” är ålderdomligt: ${excerptOf(text, match.index, match.index + found.length)} Skriv ”${replacement}”.`,
            en: `“${found}” is dated: ${excerptOf(text, match.index, match.index + found.length)} Write “${replacement}”.`,
          },
        },
      ];
    }),
  );
};

const must = /(?<!\p{L})(?:ska|skall)(?!\p{L})/iu;
const should = /(?<!\p{L})bör(?!\p{L})/iu;
const explained =
  /(?:betyder|innebär|menas|menar\s+vi|avses|är\s+(?:ett\s+(?:krav|råd|val)|en\s+(?:rekommendation|möjlighet)|tvingande|frivilligt))/iu;

/** A text that uses both "ska" and "bör" tells once what they mean; else readers guess. */
export const checkStrengths: Rule = ({ passages, language }) => {
  if (language !== "sv") return [];
  const running = passages.filter(({ kind }) => kind !== "heading");
  const first = running.find(({ text }) => should.test(text));
  if (first === undefined || !running.some(({ text }) => must.test(text))) return [];
  const texts = running.map(({ text }) => text);
  if (texts.some((text) => must.test(text) && explained.test(text) && should.test(text))) return [];
  // One list item or row for each word explains as well as one paragraph for all.
  const explains = (word: RegExp) =>
    texts.some(
      (text) => word.exec(text.slice(0, 20)) !== null && explained.test(text.slice(0, 60)),
    );
  if (explains(must) && explains(should)) return [];
  return [
    {
      rule: "strength-undefined",
      severity: "info",
      section: first.section,
      block: first.block,
      excerpt: first.text.trim(),
      message: {
        sv: "Texten använder både ”ska” och ”bör” men säger inte vad de betyder. Förklara i inledningen att ska är ett krav, bör en rekommendation och kan eller får ett val.",
        en: "The text uses both “ska” (shall) and “bör” (should) but never says what they mean. Explain in the introduction that shall is a requirement, should a recommendation, and may a choice.",
      },
    },
  ];
};

const hedged =
  /(?<!\p{L})(?:ska|skall|måste)\s[^.]{0,40}?(?:om möjligt|i möjligaste mån|helst|i görligaste mån|eftersträva|försöka|om det går)(?!\p{L})/giu;

export const checkHedges: Rule = ({ passages, language }) =>
  language !== "sv"
    ? []
    : passages.filter(isRunningText).flatMap(({ text, block, section }) =>
        Array.from(text.matchAll(hedged), ([found]) => ({
          rule: "strength-hedged" as const,
          severity: "info" as const,
          section,
          block,
          excerpt: found,
          message: {
            sv: `”${found}” är varken krav eller råd. Skriv ”bör” om det är en rekommendation, eller stryk förbehållet om det är ett krav.`,
            en: `“${found}” is neither a requirement nor advice. Write “bör” (should) for a recommendation, or strike the way out if it is a requirement.`,
          },
        })),
      );
