import type { Language, Localized } from "@klubba/model";
import { columnKindLabels } from "../matrix/matrix-sources.ts";
import { toCsv } from "../matrix/to-csv.ts";
import type { SharedIndex } from "./create-index.ts";
import type { LikenessShare } from "./explain-likeness.ts";
import { readHeadingOf } from "./indexed-text.ts";
import { type Similarity, similarityOf } from "./similarity-of.ts";

export const similarityFormats = ["text", "csv", "json"] as const;
export type SimilarityFormat = (typeof similarityFormats)[number];

/** How many of the nearest are told of each text, and how many passages of each pair. */
const nearest = 5;
const passages = 3;

const title: Localized = {
  sv: "Vilka liknar varandra: likhet från 0 till 1, de närmaste först",
  en: "Which resemble each other: likeness from 0 to 1, the nearest first",
};
const limit: Localized = {
  sv: "Likheten gäller vad texterna talar om, inte om de kräver samma sak. För kommuner jämförs våra kodade sammanfattningar, inte deras egna texter.",
  en: "The likeness is of what the texts speak of, not of whether they demand the same. For municipalities our coded paraphrases are compared, not their own texts.",
};
const shared: Localized = { sv: "gemensamt", en: "in common" };
const heads: readonly Localized[] = [
  { sv: "Den ena", en: "One" },
  { sv: "Slag", en: "Kind" },
  { sv: "Den andra", en: "The other" },
  { sv: "Slag", en: "Kind" },
  { sv: "Likhet", en: "Likeness" },
];

/**
 * Which texts of an index resemble each other. `json`: every likeness, and of each text the nearest
 * with the passages that carry it; `csv`: a line a pair, the most alike first; `text`: of each text
 * the nearest. Ends with a line break.
 */
export function formatSimilarity(
  index: SharedIndex,
  format: SimilarityFormat,
  language: Language,
): string {
  return writers[format](index, similarityOf(index), language);
}

type Writer = (index: SharedIndex, similarity: Similarity, language: Language) => string;

const writers: Record<SimilarityFormat, Writer> = { text: toText, csv: toPairs, json: toJson };

function toText(index: SharedIndex, similarity: Similarity, language: Language): string {
  const lines = [title[language], limit[language], ""];
  for (const [at, text] of index.texts.entries()) {
    lines.push(`${text.name} (${columnKindLabels[text.kind][language]})`);
    for (const other of findNearest(similarity, at)) {
      const [first] = similarity.explain(at, other, 1);
      const words = first === undefined ? "" : `  (${shared[language]}: ${first.words.join(", ")})`;
      const likeness = sayLikeness(similarity.likeness[at]![other]!, language);
      lines.push(`  ${likeness}  ${index.texts[other]!.name}${words}`);
    }
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function toPairs({ texts }: SharedIndex, { likeness }: Similarity, language: Language): string {
  const pairs = likeness.flatMap((row, one) =>
    row.slice(one + 1).map((value, after) => ({ one, other: one + 1 + after, value })),
  );
  const side = (at: number) => [texts[at]!.name, columnKindLabels[texts[at]!.kind][language]];
  const rows = pairs
    .toSorted((left, right) => right.value - left.value)
    .map(({ one, other, value }) => [...side(one), ...side(other), sayLikeness(value, language)]);
  // Where the decimal sign is a comma, it cannot part the columns too.
  return toCsv([heads.map((head) => head[language]), ...rows], language === "sv" ? ";" : ",");
}

function toJson(index: SharedIndex, similarity: Similarity, language: Language): string {
  const { texts } = index;
  const toShare = ({ one, other, share, words }: LikenessShare) => ({
    share,
    words,
    one: toPlace(index, one),
    other: toPlace(index, other),
  });
  const told = {
    limit: limit[language],
    texts: texts.map(({ id, name, kind }) => ({ id, name, kind })),
    likeness: similarity.likeness,
    nearest: texts.map(({ id }, at) => ({
      text: id,
      others: findNearest(similarity, at).map((other) => ({
        text: texts[other]!.id,
        likeness: similarity.likeness[at]![other]!,
        passages: similarity.explain(at, other, passages).map(toShare),
      })),
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

const toPlace = ({ texts }: SharedIndex, passage: LikenessShare["one"]) => ({
  words: passage.words,
  section: readHeadingOf(texts[passage.text]!, passage),
  block: passage.block,
  url: passage.url,
});

/** The other texts that share anything, the most alike first. */
const findNearest = ({ likeness }: Similarity, at: number): number[] =>
  [...likeness.keys()]
    .filter((other) => other !== at && likeness[at]![other]! > 0)
    .toSorted((one, other) => likeness[at]![other]! - likeness[at]![one]!)
    .slice(0, nearest);

const sayLikeness = (likeness: number, language: Language): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    likeness,
  );
