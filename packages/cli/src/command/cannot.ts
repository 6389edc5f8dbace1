import type { Language, Localized } from "@klubba/model";

/**
 * Ends a command with exit code 2 and one clear line for the one who typed it. Thrown, not returned:
 * nothing between the fault and the terminal can do anything but pass it on.
 */
export class Cannot extends Error {
  readonly text: Localized;

  constructor(text: Localized) {
    super(text.en);
    this.name = "Cannot";
    this.text = text;
  }

  line(language: Language): string {
    return `klubba: ${this.text[language]}`;
  }
}
