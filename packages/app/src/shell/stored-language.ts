import type { Language } from "@klubba/ui";

const key = "klubba.language";

/** The language chosen before; Swedish until somebody chooses. */
export function loadLanguage(storage: Pick<Storage, "getItem">): Language {
  try {
    return storage.getItem(key) === "en" ? "en" : "sv";
  } catch {
    return "sv";
  }
}

export function storeLanguage(storage: Pick<Storage, "setItem">, language: Language): void {
  try {
    storage.setItem(key, language);
  } catch {
    // Storage can be full or forbidden; the choice then lasts as long as the page.
  }
}
