import type { VersionSummary } from "@klubba/protocol";
import { expect, test } from "vitest";
import { listSides, offerSide, parseSide, readDefaultSides, readSteps } from "./sides.ts";

const version = (number: number) => ({ number, name: `v${number}` }) as VersionSummary;

test("without an address the latest version is compared with the draft", () => {
  expect(readDefaultSides({}, [version(1), version(2)])).toEqual({ old: "2", new: "draft" });
  expect(readDefaultSides({ new: "1" }, [version(1), version(2)])).toEqual({ old: "2", new: "1" });
});

test("without a version there is no old side until one is chosen", () => {
  expect(readDefaultSides({}, [])).toEqual({ old: null, new: "draft" });
});

const words = {
  draft: "Utkast",
  version: (number: number) => `V${number}`,
  template: (name: string) => name,
  inForce: (title: string) => `Gällande: ${title}`,
  unnamed: "Utan namn",
  groups: {
    own: "Eget",
    files: "Filer",
    others: "Andra",
    templates: "Mallar",
    municipalities: "K",
  },
};

test("draft first, then versions newest first, files, documents in force, others, templates, municipalities", () => {
  const options = listSides(
    {
      versions: [version(1), version(2)],
      templates: [{ id: "policy", name: { sv: "Mall", en: "T" } }] as never[],
      others: [
        { id: "b", title: "", status: "draft" },
        { id: "a", title: "Policy 2019", status: "adopted" },
      ] as never[],
      municipalities: [{ id: "sater", name: "Säter" }] as never[],
      files: [{ id: "import:1", name: "fil.md" }] as never[],
    },
    words,
    "sv",
  );
  expect(options.map(({ value, label }) => `${value} ${label}`)).toEqual([
    "draft Utkast",
    "2 V2",
    "1 V1",
    "import:1 fil.md",
    "document:a Gällande: Policy 2019",
    "document:b Utan namn",
    "template:policy Mall",
    "municipality:sater Säter",
  ]);
});

test("an address is read as what it names", () => {
  expect(parseSide("draft")).toEqual({ kind: "draft" });
  expect(parseSide("12")).toEqual({ kind: "version", number: 12 });
  expect(parseSide("municipality:sater")).toEqual({ kind: "municipality", id: "sater" });
});

test("steps lead from an earlier version to a later one or the draft, and nowhere else", () => {
  const versions = [version(1), version(2), version(3)];
  expect(readSteps({ old: "1", new: "draft" }, versions)).toEqual({
    versions: [2, 3],
    draft: true,
  });
  expect(readSteps({ old: "1", new: "2" }, versions)).toEqual({ versions: [2], draft: false });
  expect(readSteps({ old: "2", new: "1" }, versions)).toBeNull();
  expect(readSteps({ old: "draft", new: "1" }, versions)).toBeNull();
  expect(readSteps({ old: "1", new: "template:policy" }, versions)).toBeNull();
});

test("a side that does not exist is not shown as another", () => {
  const options = [{ value: "draft", label: "Utkast" }];
  const missing = (side: string) => `Finns inte: ${side}`;
  expect(offerSide(options, "draft", missing)).toEqual(options);
  expect(offerSide(options, "99", missing)).toEqual([
    { value: "99", label: "Finns inte: 99" },
    ...options,
  ]);
});
