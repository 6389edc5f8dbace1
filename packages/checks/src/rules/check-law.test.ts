import type { LawRegister } from "@klubba/model";
import { expect, test } from "vitest";
import { check, deleted, footnote, found, guidance, p, policy, table } from "../case/build-case.ts";

const laws: LawRegister = {
  laws: [],
  staleCitations: [
    {
      id: "pul",
      pattern: String.raw`1998:204|(?<!\p{L})PUL(?!\p{L})`,
      severity: "error",
      advice: { sv: "Hänvisa till GDPR.", en: "Cite the GDPR." },
      verification: "statute",
    },
    {
      id: "bbs",
      pattern: "1998:112",
      unless: "2024:956",
      severity: "info",
      advice: { sv: "Ändrad 2024.", en: "Amended 2024." },
      verification: "statute",
    },
  ],
};

test("[L1] a dead law is found in text, table and footnote, with the register's severity", () => {
  const document = policy(p("Enligt PUL.", footnote("SFS 1998:204")), table("tableCell", "PUL"));
  const findings = check(document, { laws }).filter(({ rule }) => rule === "citation-stale");
  expect(findings.map(({ severity }) => severity)).toEqual(["error", "error", "error"]);
  expect(findings[0]!.message.sv).toBe("Hänvisa till GDPR.");
});

test("[L1] the exception silences, and letters around are no citation", () => {
  expect(found(policy(p("Lagen (1998:112) ändrad 2024:956.")), "citation-stale", { laws })).toEqual(
    [],
  );
  expect(found(policy(p("Populär.")), "citation-stale", { laws })).toEqual([]);
});

test("[R3] guidance and deleted words are not part of the text", () => {
  const document = policy(guidance("PUL"), p("Vi följer ", deleted("PUL")));
  expect(found(document, "citation-stale", { laws })).toEqual([]);
});

test.each([
  "Vi tar bort politiska budskap.",
  "Olämpliga inlägg raderas.",
  "Vi tillåter inte partipolitiska inlägg. ".trim(),
  "Kommentarer med politiska åsikter är inte tillåtna.",
  "Kommunen förbehåller sig rätten att ta bort kritiska kommentarer.",
])("[L2] %j is exposed", (sentence) => {
  expect(found(policy(p(sentence)), "moderation-exposed")).toHaveLength(1);
});

test.each([
  "Vi tar inte bort kritiska kommentarer.",
  "Politiska åsikter får framföras.",
  "Vi tar bort inlägg som är uppenbart brottsliga.",
  "Kommunen publicerar inga partipolitiska inlägg.",
  "Negativa kommentarer raderas aldrig.",
])("[L2] %j is not", (sentence) => {
  expect(found(policy(p(sentence)), "moderation-exposed")).toEqual([]);
});

test("[L3] a ban on criticising the employer", () => {
  const sentence = "Anställda får inte uttala sig negativt om kommunen.";
  expect(found(policy(p(sentence)), "speech-exposed")).toEqual([sentence]);
  expect(found(policy(p("Anställda får kritisera kommunen.")), "speech-exposed")).toEqual([]);
});
