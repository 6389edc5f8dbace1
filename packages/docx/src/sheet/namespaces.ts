import type { Attributes } from "../xml/element.ts";

export const sheetNamespaces: Attributes = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
