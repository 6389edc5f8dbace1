const pattern = /[\p{L}\p{N}\p{M}]+(?:(?:[-'’:./]|,(?=\p{N}))[\p{L}\p{N}\p{M}]+)*|[^\s]/gu;

/** The words and punctuation marks of a text, in order: what scores count. Written apart from the engine's own. */
export const readWords = (text: string): string[] => text.match(pattern) ?? [];

/** Words as running text. Reading it again gives the words. */
export const joinWords = (words: readonly string[]): string =>
  words
    .join(" ")
    .replaceAll(/ ([.,;:!?)])/g, "$1")
    .replaceAll("( ", "(");
