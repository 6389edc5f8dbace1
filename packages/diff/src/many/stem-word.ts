import type { Language } from "@klubba/model";

/*
 * Swedish: the algorithm of the Snowball project (snowballstem.org/algorithms/swedish, BSD), which
 * takes endings of nouns, adjectives and verbs away; "-et" goes more often here than there. English:
 * Harman's S-stemmer ("How effective is suffixing?", JASIS 42(1), 1991), which takes the plural away
 * and nothing that could mislead.
 */

const endings =
  "heterna hetens anden andes andet arnas arens ernas ornas heten heter arna erna orna ande arne aste aren ades erns ade are ern ens het ast ets ad et en ar er or as es at a e"
    .split(" ")
    .toSorted((one, other) => other.length - one.length);
/** Words in which "-et" is no ending: enhet, kvalitet. */
const bound = /(?:h|it)ets?$/;
const doubles = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];
const adjectives = ["lig", "els", "ig"];
const vowel = /[aeiouyäåö]/;
const genitive = /[bcdfghjklmnoprtvy]s$/;

/** A lower-case word without its ending, so that `kommentaren` and `kommentarer` count as one. */
export function stemWord(word: string, language: Language): string {
  if (!/^[\p{L}-]+$/u.test(word)) return word;
  return language === "sv" ? stemSwedish(word) : stemEnglish(word);
}

function stemEnglish(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:us|ss|is)$/.test(word)) return word;
  return word.endsWith("ies") && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function stemSwedish(word: string): string {
  const from = findTail(word);
  const isTail = (ending: string, of: string) =>
    of.length - ending.length >= from && of.endsWith(ending);
  const ending = endings.find((each) => isTail(each, word));
  let stem = word;
  if (ending !== undefined && !bound.test(word)) stem = word.slice(0, -ending.length);
  else if (ending === undefined && isTail("s", word) && genitive.test(word))
    stem = word.slice(0, -1);
  if (doubles.some((each) => isTail(each, stem))) stem = stem.slice(0, -1);
  const adjective = adjectives.find((each) => isTail(each, stem));
  if (adjective !== undefined) return stem.slice(0, -adjective.length);
  return isTail("löst", stem) || isTail("fullt", stem) ? stem.slice(0, -1) : stem;
}

/** Where the part begins that endings are taken from: after the first vowel and consonant, three letters in. */
function findTail(word: string): number {
  const first = word.search(vowel);
  if (first < 0) return word.length;
  let at = first + 1;
  while (at < word.length && vowel.test(word[at]!)) at += 1;
  return Math.max(3, at + 1);
}
