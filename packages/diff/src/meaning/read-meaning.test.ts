import { describe, expect, test } from "vitest";
import { isNumberingOnly, readMeaning } from "./read-meaning.ts";
import { readSignals, readStrength } from "./read-signals.ts";

describe("meaning of a change", () => {
  test.each([
    ["[M1]", "Chefen ska svara.", "Chefen bör svara.", ["strength"]],
    ["[M1]", "The manager must answer.", "The manager should answer.", ["strength"]],
    ["[M1]", "Chefen skall svara.", "Chefen ska svara.", []],
    ["[M2]", "Kontot är öppet.", "Kontot är inte öppet.", ["negation"]],
    ["[M2]", "We do answer.", "We don't answer.", ["negation"]],
    ["[M3]", "Bilder får publiceras.", "Bilder får inte publiceras.", ["prohibition", "negation"]],
    ["[M3]", "Pictures may be shared.", "Pictures may not be shared.", ["prohibition", "negation"]],
    ["[M3]", "Det är tillåtet.", "Det är förbjudet.", ["prohibition"]],
    [
      "[M3]",
      "Medarbetare får i tjänsten skriva.",
      "Medarbetare får i tjänsten inte skriva.",
      ["prohibition", "negation"],
    ],
    ["[M4]", "Kontot har 2 redaktörer.", "Kontot har 3 redaktörer.", ["number"]],
    ["[M4]", "Två personer har lösenordet.", "Tre personer har lösenordet.", ["number"]],
    ["[M5]", "Svar inom 24 timmar.", "Svar inom 48 timmar.", ["deadline", "number"]],
    ["[M5]", "Svar inom två arbetsdagar.", "Svar inom två veckor.", ["deadline"]],
    ["[M5]", "Svar ges snarast.", "Svar ges.", ["deadline"]],
    ["[M5]", "Reply in two working days.", "Reply in two days.", ["deadline"]],
    ["[M5]", "Gäller från 2026-01-01.", "Gäller från 2027-01-01.", ["deadline"]],
    ["[M6]", "Enligt 5 kap. 1 § gäller.", "Enligt 5 kap. 2 § gäller.", ["law"]],
    ["[M6]", "Enligt lagen (1998:112).", "Enligt lagen (2009:400).", ["law"]],
    ["[M6]", "Enligt PuL.", "Enligt GDPR.", ["law"]],
    ["[M6]", "Enligt förvaltningslagen.", "Enligt arkivlagen.", ["law"]],
    ["[M6]", "Ett förslag finns.", "Ett bolag finns.", []],
    ["[M7]", "Kommunikationschefen beslutar.", "Kommunstyrelsen beslutar.", ["role"]],
    ["[M7]", "The director decides.", "The council decides.", ["role"]],
    ["[M8]", "Texten är tydlig.", "Texten är klar.", []],
  ])("%s %s → %s", (_rule, before, after, expected) => {
    expect(readMeaning(before, after)).toEqual(expected);
  });

  test("[M9] a new text means what it says, a gone one what it said", () => {
    expect(readMeaning(null, "Bilder på barn får inte publiceras.")).toContain("prohibition");
    expect(readMeaning("Svar ges inom 24 timmar.", null)).toEqual(["deadline", "number"]);
  });

  test("[M10] typed numbering is no number", () => {
    expect(readMeaning("3. Bilder", "4. Bilder")).toEqual([]);
    expect(isNumberingOnly("3. Bilder", "4. Bilder")).toBe(true);
    expect(isNumberingOnly("3.1 Bilder", "3.2 Bilder")).toBe(true);
    expect(isNumberingOnly("24 timmar", "48 timmar")).toBe(false);
    expect(isNumberingOnly("3. Bilder", "4. Film")).toBe(false);
  });

  test("[M11] what is impossible is not forbidden", () => {
    expect(readSignals("Kontot kan inte återställas.").prohibition).toEqual([]);
  });

  test.each([
    ["Chefen ska svara och bör hälsa.", "ska"],
    ["Bilder får inte publiceras.", "fårInte"],
    ["Den som vill får starta ett konto.", "får"],
    ["Kontot är öppet för alla.", null],
    ["Chefen ska svara. Bilder får inte delas.", "ska"],
  ])("[M12] the strength of a statement: %s is %s", (text, expected) => {
    expect(readStrength(text)).toBe(expected);
  });
});
