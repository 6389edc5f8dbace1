import fc from "fast-check";
import { expect, test } from "vitest";
import { explainMeaning } from "./explain-meaning.ts";
import type { Carrier } from "./meaning.ts";

/** Words that the rules look for, and what stands between them, in any order: also where a text ends. */
const word = fc.constantFrom(
  ..."ska bör får inte aldrig kan måste utan ej chefen rektorn 2 24 två tre fjärde gång gånger per varje vart inom senast timmar dagar arbetsdagar veckor år klockan kl mellan och januari 2027 2026-01-15 procent kronor % 5 kap § offentlighets- lagen OSL förordning artikel kommunstyrelsen nämnden Anna Berg shall should must may not never working days times a year article chapter council board".split(
    " ",
  ),
  ".",
  ",",
  "(",
  ")",
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(" ", " ", " ", "", "\n")), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(""));

test("[M19] any words in any order are read, and every carrier stands where it is said to", () => {
  fc.assert(
    fc.property(fc.option(text), fc.option(text), (before, after) => {
      const check = (carrier: Carrier | null, whole: string | null) => {
        if (carrier === null) return;
        expect(carrier.text).not.toBe("");
        expect((whole ?? "").slice(carrier.from, carrier.to)).toBe(carrier.text);
      };
      for (const note of explainMeaning(before, after)) {
        expect(note.old ?? note.new).not.toBeNull();
        check(note.old, before);
        check(note.new, after);
      }
    }),
    { numRuns: 3000 },
  );
});
