import { expect, test } from "vitest";
import { check, footnote, found, h, list, p, policy, table } from "../case/build-case.ts";

const heavy =
  "Kommunikationsavdelningen ansvarar kontinuerligt för verksamhetsövergripande samordning. ";

test("[P1] a hard section is told with its LIX; headings and tables do not count", () => {
  const document = policy(h(2, "Ansvar"), p(heavy.repeat(10)));
  expect(found(document, "lix-high")).toEqual([expect.stringMatching(/^LIX \d+$/)]);
  expect(found(policy(h(2, heavy), table("tableHeader", heavy.repeat(10))), "lix-high")).toEqual(
    [],
  );
});

test("[P1] a short section has too few words to judge", () => {
  expect(found(policy(p(heavy)), "lix-high")).toEqual([]);
});

test("[P1] list items without stops are sentences of their own", () => {
  const items = Array.from({ length: 12 }, () => "vi svarar på frågor");
  expect(found(policy(list(...items)), "lix-high")).toEqual([]);
});

test("[P2] more than thirty words in a sentence", () => {
  const words = (count: number) => `${"ord ".repeat(count - 1)}slut.`;
  expect(found(policy(p(words(30))), "sentence-long")).toEqual([]);
  expect(found(policy(p(words(31))), "sentence-long")).toHaveLength(1);
  expect(found(policy(p("x", footnote(words(31)))), "sentence-long")).toHaveLength(1);
});

test("[P3] a dated word comes with its modern form, in the same case", () => {
  const findings = check(policy(p("Policyn skall gälla. Ej undantag."))).map(
    ({ excerpt, replacement }) => [excerpt, replacement],
  );
  expect(findings).toEqual([
    ["skall", "ska"],
    ["Ej", "Inte"],
  ]);
});

test("[P3] whole words only, and not the noun", () => {
  expect(found(policy(p("Skallen i detta avseende: ejder.")), "word-dated")).toEqual([]);
});

test("[P3] only Swedish is looked at", () => {
  expect(found(policy(p("skall")), "word-dated", { language: "en" })).toEqual([]);
});

test("[P4] ska and bör are explained once, or told of", () => {
  const rules = [p("Chefen ska svara."), p("Svar bör vara korta.")];
  expect(found(policy(...rules), "strength-undefined")).toEqual(["Svar bör vara korta."]);
  const explained = p("I policyn betyder ska ett krav och bör en rekommendation.");
  expect(found(policy(explained, ...rules), "strength-undefined")).toEqual([]);
  const listed = list("Ska innebär ett krav.", "Bör innebär en rekommendation.");
  expect(found(policy(listed, ...rules), "strength-undefined")).toEqual([]);
  const plain = list(
    "Ska är ett krav.",
    "Bör är ett råd. Den som gör annorlunda ska kunna säga varför.",
  );
  expect(found(policy(plain, ...rules), "strength-undefined")).toEqual([]);
  expect(found(policy(rules[0]!), "strength-undefined")).toEqual([]);
});

test("[P5] a requirement with a way out", () => {
  expect(found(policy(p("Vi ska om möjligt svara samma dag.")), "strength-hedged")).toEqual([
    "ska om möjligt",
  ]);
  expect(found(policy(p("Vi bör om möjligt svara samma dag.")), "strength-hedged")).toEqual([]);
});
