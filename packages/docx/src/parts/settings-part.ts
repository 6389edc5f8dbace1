import { element, value, type XmlElement } from "../xml/element.ts";
import { wordNamespaces } from "../xml/namespaces.ts";

/** `word/settings.xml`. Fields are not updated on opening: that would greet the reader with a question. */
export const settingsPart = (languageTag: string, hasFootnotes: boolean): XmlElement =>
  element(
    "w:settings",
    wordNamespaces,
    element("w:zoom", { "w:percent": 100 }),
    value("w:defaultTabStop", 1304),
    value("w:characterSpacingControl", "doNotCompress"),
    hasFootnotes
      ? element(
          "w:footnotePr",
          {},
          element("w:footnote", { "w:id": -1 }),
          element("w:footnote", { "w:id": 0 }),
        )
      : null,
    element(
      "w:compat",
      {},
      // 15 is Word 2013 and later; without it Word opens the file in a compatibility mode.
      element("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ),
    element("w:themeFontLang", { "w:val": languageTag }),
    value("w:decimalSymbol", ","),
    value("w:listSeparator", ";"),
  );
