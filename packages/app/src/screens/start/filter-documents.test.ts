import type { DocumentSummary } from "@klubba/protocol";
import { expect, test } from "vitest";
import { filterDocuments } from "./filter-documents.ts";

const summary = (id: string, rest: Partial<DocumentSummary> = {}): DocumentSummary => ({
  id,
  title: `Policy ${id}`,
  status: "draft",
  docType: "Policy",
  role: "owner",
  archived: false,
  createdAt: "2026-11-01T08:00:00Z",
  updatedAt: "2026-11-01T08:00:00Z",
  versions: 0,
  coverage: { covered: 0, checkAgain: 0, notApplicable: 0 },
  ...rest,
});
const idsOf = (documents: readonly DocumentSummary[], text = "", archived = false) =>
  filterDocuments(documents, { text, archived, language: "sv" }).map(({ id }) => id);

test("the latest change stands first", () => {
  expect(idsOf([summary("old"), summary("new", { updatedAt: "2026-11-20T08:00:00Z" })])).toEqual([
    "new",
    "old",
  ]);
});

test("archived documents stand by themselves", () => {
  const all = [summary("a"), summary("b", { archived: true })];
  expect(idsOf(all)).toEqual(["a"]);
  expect(idsOf(all, "", true)).toEqual(["b"]);
});

test("every word must be found, in title, type or the status as it is shown", () => {
  const all = [summary("a", { status: "consultation" }), summary("b", { docType: "Riktlinje" })];
  expect(idsOf(all, "remiss policy")).toEqual(["a"]);
  expect(idsOf(all, "RIKT")).toEqual(["b"]);
  expect(idsOf(all, "remiss riktlinje")).toEqual([]);
});
