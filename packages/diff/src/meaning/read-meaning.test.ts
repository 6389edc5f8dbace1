import { describe, expect, test } from "vitest";
import { explainMeaning } from "./explain-meaning.ts";
import { isNumberingOnly, readMeaning } from "./read-meaning.ts";
import { readStrength } from "./read-signals.ts";

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
    ["[M5]", "Den ses över vartannat år.", "Den ses över varje mandatperiod.", ["deadline"]],
    ["[M5]", "Den ses över vartannat år.", "Den ses över vart annat år.", []],
    ["[M5]", "Byts två gånger om året.", "Byts en gång om året.", ["deadline", "number"]],
    ["[M5]", "Byts var sjätte månad.", "Byts var tredje månad.", ["deadline"]],
    ["[M6]", "Öppet från kl. 8.", "Öppet från klockan 8.", []],
    ["[M5]", "Ring före kl 16:00.", "Ring före kl. 16.00.", []],
    ["[M4]", "Vi gör 3-5 inlägg.", "Vi gör 3–5 inlägg.", []],
    ["[M4]", "Minst två redaktörer.", "Högst två redaktörer.", ["number"]],
    ["[M5]", "Tidigast den 1 maj.", "Senast den 1 maj.", ["deadline"]],
    ["[M6]", "Enligt 27 § OSL.", "Enligt 27 a § OSL.", ["law"]],
    ["[M6]", "Stödet är artikel 6.1 e.", "Stödet är artikel 6.1 f.", ["law"]],
    [
      "[M3]",
      "Det är inte förbjudet att dela.",
      "Det är förbjudet att dela.",
      ["prohibition", "negation"],
    ],
    ["[M14]", "Kontakta Anna Berg.", "Kontakta Bo Dal.", ["body"]],
    [
      "[M17]",
      "Vi svarar inom 24 timmar och raderar inom 48 timmar.",
      "Vi svarar inom 48 timmar och raderar inom 24 timmar.",
      ["deadline"],
    ],
    [
      "[M17]",
      "Chefen ska godkänna. Redaktören ska skriva.",
      "Redaktören ska godkänna. Chefen ska skriva.",
      ["role"],
    ],
    [
      "[M17]",
      "Vi svarar inom 24 timmar. Vi raderar inom 48 timmar.",
      "Vi raderar inom 48 timmar. Vi svarar inom 24 timmar.",
      [],
    ],
    [
      "[M3]",
      "Den som chefen har utsett får skriva.",
      "Bara den som chefen har utsett får skriva.",
      ["prohibition"],
    ],
    ["[M5]", "Reply in two working days.", "Reply in two days.", ["deadline"]],
    ["[M5]", "Gäller från 2026-01-01.", "Gäller från 2027-01-01.", ["deadline"]],
    ["[M6]", "Enligt 5 kap. 1 § gäller.", "Enligt 5 kap. 2 § gäller.", ["law"]],
    ["[M6]", "Enligt lagen (1998:112).", "Enligt lagen (2009:400).", ["law"]],
    ["[M6]", "Enligt PuL.", "Enligt GDPR.", ["law"]],
    ["[M6]", "Enligt förvaltningslagen.", "Enligt arkivlagen.", ["law"]],
    ["[M6]", "Ett förslag finns.", "Ett bolag finns.", []],
    ["[M7]", "Kommunikationschefen beslutar.", "Enhetschefen beslutar.", ["role"]],
    ["[M7]", "The director decides.", "The registrar decides.", ["role"]],
    ["[M7]", "Kommunikationschefen beslutar.", "Kommunikationscheferna beslutar.", []],
    ["[M8]", "Texten är tydlig.", "Texten är klar.", []],
    ["[M13]", "Annonser kostar 5 000 kr.", "Annonser kostar 8 000 kr.", ["amount", "number"]],
    ["[M13]", "Annonser kostar 50 000 kr.", "Annonser kostar 50 tkr.", []],
    ["[M13]", "Högst 20 procent.", "Högst 30 %.", ["amount", "number"]],
    ["[M14]", "Nämnden beslutar.", "Kommunstyrelsen beslutar.", ["body"]],
    ["[M14]", "Kontakta Anna Lindberg.", "Kontakta Erik Ek.", ["body"]],
    ["[M14]", "Chefen beslutar.", "Nämnden beslutar.", ["role", "body"]],
    ["[M14]", "Vi finns på Facebook.", "Vi finns på Instagram.", []],
    ["[M15]", "Svar inom ett dygn.", "Svar inom 24 timmar.", []],
    ["[M15]", "Gäller från 1 mars 2026.", "Gäller från 2026-03-01.", []],
    ["[M15]", "Två personer.", "2 personer.", []],
    ["[M15]", "Enligt GDPR.", "Enligt dataskyddsförordningen.", []],
    ["[M16]", "Konton får inte köpas.", "Konton ska inte köpas.", []],
    ["[M16]", "Konton får köpas.", "Konton får endast köpas.", ["prohibition"]],
    ["[M16]", "Inga konton får köpas.", "Konton får köpas.", ["prohibition", "negation"]],
    [
      "[M17]",
      "Chefen ska godkänna och medarbetaren bör läsa.",
      "Chefen bör godkänna och medarbetaren ska läsa.",
      ["strength"],
    ],
    [
      "[M17]",
      "Inlägg får delas men bilder får inte delas.",
      "Inlägg får inte delas men bilder får delas.",
      ["prohibition", "negation"],
    ],
    ["[M17]", "Frågor ska besvaras av chefen.", "Chefen ska besvara frågor.", []],
    ["[M18]", "Diarienummer KS 2024/123.", "Diarienummer KS 2025/17.", []],
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

  test("[M11] what is impossible, unwise or free is not forbidden", () => {
    for (const said of [
      "Kontot kan inte återställas.",
      "Kontot bör inte delas.",
      "Det behöver inte sparas.",
    ])
      expect(readMeaning("Text.", `Text. ${said}`)).not.toContain("prohibition");
    expect(readMeaning("Konton stängs.", "Konton ska stängas när de inte används.")).toEqual([
      "strength",
      "negation",
    ]);
  });

  test("[M19] each meaning comes with the words that carry it, where they stand", () => {
    const [before, after] = ["Chefen ska svara inom 24 timmar.", "Chefen bör svara inom två dygn."];
    const notes = explainMeaning(before, after);
    expect(notes.map((note) => [note.meaning, note.old?.text, note.new?.text])).toEqual([
      ["strength", "ska", "bör"],
      ["deadline", "24 timmar", "två dygn"],
      ["number", "24", "två"],
    ]);
    for (const { old: from, new: to } of notes) {
      expect(before.slice(from!.from, from!.to)).toBe(from!.text);
      expect(after.slice(to!.from, to!.to)).toBe(to!.text);
    }
    expect(explainMeaning("Bilder får publiceras.", "Bilder får inte publiceras.")[0]).toEqual({
      meaning: "prohibition",
      old: null,
      new: { text: "får inte", from: 7, to: 15 },
    });
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
