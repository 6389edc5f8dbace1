import type { VersionSummary } from "@klubba/protocol";
import { expect, test } from "vitest";
import { listSides, offerSide, readDefaultSides, readTemplateId } from "./sides.ts";

const version = (number: number) => ({ number, name: `v${number}` }) as VersionSummary;

test("without an address the latest version is compared with the draft", () => {
  expect(readDefaultSides({}, [version(1), version(2)])).toEqual({ old: "2", new: "draft" });
  expect(readDefaultSides({ new: "1" }, [version(1), version(2)])).toEqual({ old: "2", new: "1" });
});

test("without a version there is no old side until one is chosen", () => {
  expect(readDefaultSides({}, [])).toEqual({ old: null, new: "draft" });
});

test("draft first, then versions newest first, then templates", () => {
  const words = {
    draft: "Utkast",
    version: (number: number) => `V${number}`,
    template: (name: string) => name,
  };
  const templates = [{ id: "policy", name: { sv: "Mall", en: "T" } }] as never[];
  expect(
    listSides({ versions: [version(1), version(2)], templates }, words, "sv").map(
      ({ value }) => value,
    ),
  ).toEqual(["draft", "2", "1", "template:policy"]);
  expect(readTemplateId("template:policy")).toBe("policy");
  expect(readTemplateId("12")).toBeNull();
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
