import { createDocument } from "@klubba/model";
import { expect, test } from "vitest";
import { check, field, found, p, policy } from "../case/build-case.ts";

const withFields = (fields: Record<string, string>, ...blocks: Parameters<typeof policy>) =>
  createDocument({
    ...policy(...blocks),
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        { label: `Namn på ${name}`, value, hint: "" },
      ]),
    ),
  });

test("[F1] a field that the document does not have is an error", () => {
  const findings = check(withFields({}, p(field("kommun"))));
  expect(findings).toMatchObject([{ rule: "field-unknown", severity: "error", field: "kommun" }]);
});

test("[F2] an unfilled field is told once, where it is used first", () => {
  const document = withFields({ kommun: " " }, p("Hej"), p(field("kommun")), p(field("kommun")));
  expect(check(document)).toMatchObject([
    { rule: "field-unfilled", severity: "info", block: "b2", excerpt: "[Namn på kommun]" },
  ]);
});

test("[F2] an unfilled field that no text uses is told, too; a filled one is not", () => {
  expect(
    found(withFields({ kommun: "", svarstid: "24 timmar" }, p("x")), "field-unfilled"),
  ).toEqual(["[Namn på kommun]"]);
});

test("[F2] the hint of an unfilled field stands in parentheses, and the sentence ends", () => {
  const document = createDocument({
    ...policy(p("x")),
    fields: { kommun: { label: "Kommun", value: "", hint: "T.ex. Åre" } },
  });
  const [finding] = check(document).filter(({ rule }) => rule === "field-unfilled");
  expect(finding?.message.sv).toContain("är inte ifyllt (T.ex. Åre). Fyll i det");
  expect(finding?.message.en).toContain("is not filled in (T.ex. Åre). Fill it in");
});
