import { schema } from "@klubba/model";
import { expect, test } from "vitest";
import { deleted, found, link, p, policy, table } from "../case/build-case.ts";

const image = (attributes: object) => schema.nodes.image.create({ src: "bild.png", ...attributes });

test("[A1] a table needs a header row", () => {
  expect(found(policy(table("tableCell", "Kanal", "Svar")), "table-header-missing")).toEqual([
    "Kanal",
  ]);
  expect(found(policy(table("tableHeader", "Kanal")), "table-header-missing")).toEqual([]);
});

test("[A2] a picture is described or marked decorative", () => {
  expect(found(policy(image({})), "image-text-missing")).toEqual(["bild.png"]);
  expect(found(policy(image({ alt: "Stadshuset" })), "image-text-missing")).toEqual([]);
  expect(found(policy(image({ decorative: true })), "image-text-missing")).toEqual([]);
});

test.each(["klicka här", "Här", "läs mer.", "click here", "https://example.se/sida"])(
  "[A3] a link does not read %j",
  (words) => {
    expect(found(policy(p("Regler: ", link(words))), "link-vague")).toEqual([words]);
  },
);

test("[A3] a link that says where it leads is fine, also in two pieces", () => {
  const bold = link("här").mark([...link("x").marks, schema.marks.bold.create()]);
  expect(found(policy(p(link("Reglerna finns "), bold)), "link-vague")).toEqual([]);
});

test("[A3] a link that a suggestion removes is not looked at", () => {
  const gone = deleted("här").mark([...deleted("x").marks, ...link("x").marks]);
  expect(found(policy(p(gone)), "link-vague")).toEqual([]);
});
