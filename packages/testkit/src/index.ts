export { arbitraryBody, arbitraryDocument, type DocumentOptions } from "./arbitrary/document.ts";
export { arbitraryText, nastyTexts, type TextKind } from "./arbitrary/texts.ts";
