/** Makes a new block id; ids are short, safe in URLs, attributes and Word bookmarks. */
export type CreateId = () => string;

const alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
const length = 12;

/**
 * Ids from a source of randomness in [0, 1), 60 bits each: two in a document of 100,000 blocks
 * are alike once in 10^8 documents.
 */
export function randomIds(random: () => number): CreateId {
  return () => {
    let id = "";
    for (let index = 0; index < length; index += 1) {
      id += alphabet[Math.floor(random() * alphabet.length)];
    }
    // Word's bookmarks and CSS selectors want a letter first.
    return /^\d/.test(id) ? `b${id.slice(1)}` : id;
  };
}

/** Ids `b1`, `b2`, … : the same input gives the same document, as files and tests want it. */
export function sequentialIds(prefix = "b"): CreateId {
  let count = 0;
  return () => `${prefix}${(count += 1)}`;
}
