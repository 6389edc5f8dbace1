import { expect, test } from "vitest";
import { dialogTexts } from "../texts/dialog-texts.ts";
import { findLinkProblem } from "./link-dialog.tsx";

test.each([
  ["", "Skriv en adress."],
  ["https://a.se/en sida", "En adress kan inte ha mellanslag."],
  ["https://a.se/en\u00a0sida", "En adress kan inte ha mellanslag."],
  ["javascript:alert(1)", "En länk börjar med https://, http://, mailto: eller tel:."],
  ["https://a.se/en%20sida", undefined],
])("the address %j", (address, problem) => {
  expect(findLinkProblem(address, dialogTexts.sv)).toBe(problem);
});
