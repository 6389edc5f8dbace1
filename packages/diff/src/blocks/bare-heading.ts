const number =
  /^\s*(?:(?:kapitel|kap\.?|avsnitt|bilaga|chapter|section|annex|§)\s*)?\d+(?:\.\d+)*\s*(?:[.):§]|kap\.?(?=\s))?\s+(?=\S)/i;

/** A heading without the number typed before it: `3 Svar`, `3.1 Svar`, `Kapitel 3. Svar`, `§ 3 Svar`. */
export const bareHeading = (text: string): string => text.replace(number, "");
