import { emptyHead } from "@klubba/model";
import { expect, test } from "vitest";
import { readPrintedHead } from "./print-document.ts";

test("the printed head holds what is known, and says what only the decision can tell", () => {
  const printed = Object.fromEntries(
    readPrintedHead({ ...emptyHead, title: "Policy", organisation: "Nora" }),
  );
  expect(printed).toMatchObject({
    Dokumentnamn: "Policy",
    Status: "Utkast",
    Beslutsdatum: "fylls i efter beslut",
  });
  expect(printed).not.toHaveProperty("Diarienummer");
  expect(printed).not.toHaveProperty("Språk");
});
