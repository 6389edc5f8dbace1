// XML 1.0 has no way to write these, not even escaped: control characters, lone surrogates and
// the two noncharacters.
const illegal =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without the characters that XML cannot hold. */
export const toLegalText = (text: string): string => text.replace(illegal, "");

/** How many characters XML cannot hold. */
export const countIllegal = (text: string): number => text.match(illegal)?.length ?? 0;
