/** True for what has the form of a BCP 47 tag: `en`, `sv-FI`, `zh-Hant`. */
export const isLanguageTag = (tag: string): boolean =>
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(tag);
