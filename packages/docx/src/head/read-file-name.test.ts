import { emptyHead } from "@klubba/model";
import { expect, test } from "vitest";
import { readFileName } from "./read-file-name.ts";

test.each([
  [
    { title: "Sociala medier", docType: "Policy", version: "1.0", diaryNo: "KS 2026/123" },
    "policy-sociala-medier-v1-0-ks-2026-123.docx",
  ],
  [{ title: "Policy för sociala medier", docType: "Policy" }, "policy-for-sociala-medier.docx"],
  [{ title: "Åtgärder & ändringar: Öland", version: "v2" }, "atgarder-andringar-oland-v2.docx"],
  [{}, "dokument.docx"],
  [{ title: "../../etc/passwd" }, "etc-passwd.docx"],
  [{ title: "é".repeat(300) }, `${"e".repeat(100)}.docx`],
])("[W6] %j is called %s", (head, name) => {
  expect(readFileName({ ...emptyHead, ...head })).toBe(name);
});
