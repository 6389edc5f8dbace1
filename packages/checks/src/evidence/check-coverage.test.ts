import { type Checklist, createDocument, digestOfBlocks, type Evidence } from "@klubba/model";
import { expect, test } from "vitest";
import { check, guidance, h, p, policy } from "../case/build-case.ts";

const item = (id: string) => ({
  id,
  question: { sv: "Hur snabbt?", en: "How fast?" },
  why: { sv: "Det väntas.", en: "It is expected." },
  laws: [],
  sources: [],
  verification: "source" as const,
  origins: [],
});
const checklist: Checklist = {
  id: "social-media",
  title: { sv: "Sociala medier", en: "Social media" },
  topics: [
    { id: "response", title: { sv: "Svar", en: "Answers" }, items: [item("response-time")] },
  ],
};
const results = (blocks: Parameters<typeof policy>, evidence: Record<string, Evidence> = {}) =>
  check(createDocument({ ...policy(...blocks), evidence }), { checklist }).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

const written = [h(2, "Svar", "response"), p("Inom 24 timmar.")];

test("[C3] an item without an answer is open", () => {
  expect(results([p("x")])).toEqual(["item-open info"]);
});

test("[C2] a written section on the topic likely answers it", () => {
  expect(results(written)).toEqual(["item-likely-answered info"]);
});

test("[C2] a section with only guidance answers nothing", () => {
  expect(results([h(2, "Svar", "response"), guidance("Hur snabbt?")])).toEqual(["item-open info"]);
});

const asked = [h(2, "Kontakt"), guidance("Hur snabbt?", "opening response-time")];

test("[C2] a written section whose guidance names the item likely answers it", () => {
  expect(results([...asked, p("Inom 24 timmar.")])).toEqual(["item-likely-answered info"]);
  expect(results(asked)).toEqual(["item-open info"]);
  expect(results([h(2, "Kontakt"), guidance("Hur?", "response"), p("Inom 24 timmar.")])).toEqual([
    "item-open info",
  ]);
});

test("[C2] the section whose guidance names the item comes before that of its topic", () => {
  const [likely] = check(policy(...written, ...asked, p("Alla svarar.")), { checklist });
  expect(likely?.section?.title).toBe("Kontakt");
  const [unwritten] = check(policy(...written, ...asked), { checklist });
  expect(unwritten?.section?.title).toBe("Svar");
});

test("[C2] guidance before the first heading names items of no section", () => {
  expect(results([guidance("Hur snabbt?", "response-time"), p("Inom 24 timmar.")])).toEqual([
    "item-open info",
  ]);
});

test("[C1] a confirmed answer is no finding until its text changes", () => {
  const { body } = policy(...written);
  const covered: Evidence = {
    state: "covered",
    blocks: ["b2"],
    digest: digestOfBlocks(body, ["b2"]),
  };
  expect(results(written, { "response-time": covered })).toEqual([]);
  const changed = [written[0]!, p("Inom 48 timmar.")];
  expect(results(changed, { "response-time": covered })).toEqual(["item-check-again warning"]);
});

test("[C3] an item declined with a reason is no finding", () => {
  const declined: Evidence = { state: "notApplicable", reason: "Vi har inga kanaler." };
  expect(results([p("x")], { "response-time": declined })).toEqual([]);
});

test("[C4] evidence for an item that the checklist lacks", () => {
  const evidence: Evidence = { state: "notApplicable", reason: "x" };
  expect(results([p("x")], { "response-time": evidence, retension: evidence })).toEqual([
    "item-unknown info",
  ]);
});
