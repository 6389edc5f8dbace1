import { expect, test } from "vitest";
import { requireCorpus } from "../samples/require-corpus.ts";
import { origins } from "./origins.ts";

const { checklist } = await requireCorpus();
const items = checklist.topics.flatMap((topic) => topic.items);

test("[C6] all 26 items of the older checklists are answered, each by one item", () => {
  expect(origins).toHaveLength(26);
  const answered = items.flatMap((item) => item.origins);
  expect(answered.toSorted()).toEqual([...origins].toSorted());
});

test("what the older checklists never asked is asked here", () => {
  const added = checklist.topics
    .filter((topic) => topic.items.every((item) => item.origins.length === 0))
    .map((topic) => topic.id);
  const neverAsked = [
    "response-time",
    "images-consent",
    "crisis",
    "security-accounts",
    "employee-freedom",
    "training",
    "followup",
  ];
  expect(neverAsked.filter((id) => !added.includes(id))).toEqual([]);
  const others = ["plan-before-start", "register-current", "accessibility-posts"];
  expect(
    others.filter((id) => !items.some((item) => item.id === id && item.origins.length === 0)),
  ).toEqual([]);
});

test("an item seen in guidance names where; a law of our own attribution is unverified", () => {
  const unnamed = items.filter(
    (item) => item.verification === "source" && item.sources.length === 0,
  );
  expect(unnamed.map((item) => item.id)).toEqual([]);
  const asked = items.find((item) => item.origins.includes("ED-6b"));
  expect(asked?.laws.map(({ law, verification }) => [law, verification])).toEqual([
    ["bbs", "unverified"],
    ["tf", "unverified"],
  ]);
});

test("every question is a question, in both languages", () => {
  const statements = items.filter(
    ({ question }) => !question.sv.endsWith("?") || !question.en.endsWith("?"),
  );
  expect(statements.map((item) => item.id)).toEqual([]);
});
