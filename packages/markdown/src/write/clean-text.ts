/** The text as a UTF-8 file can carry it: NUL and half surrogates become U+FFFD (rule M1). */
export const cleanText = (text: string): string => text.toWellFormed().replaceAll("\0", "\ufffd");
