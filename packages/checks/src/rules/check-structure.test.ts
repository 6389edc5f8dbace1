import { createDocument, schema } from "@klubba/model";
import { expect, test } from "vitest";
import { check, found, guidance, h, p, policy } from "../case/build-case.ts";

test("[S1] a document without a title", () => {
  expect(found(createDocument(), "title-missing")).toHaveLength(1);
  expect(found(policy(p("x")), "title-missing")).toEqual([]);
});

test("[S2] an empty heading", () => {
  expect(found(policy(h(1, "A"), h(2, " ")), "heading-empty")).toEqual([""]);
});

test("[S3] a skipped level is an error, going back up is not", () => {
  expect(found(policy(h(1, "A"), h(3, "B")), "heading-skipped")).toEqual(["B"]);
  expect(found(policy(h(1, "A"), h(2, "B"), h(3, "C"), h(2, "D")), "heading-skipped")).toEqual([]);
});

test("[S3] without a heading 1 the title of the head is the top", () => {
  expect(found(policy(h(2, "A")), "heading-skipped")).toEqual([]);
  expect(found(policy(h(3, "A")), "heading-skipped")).toEqual(["A"]);
});

test("[S4] one heading 1", () => {
  expect(found(policy(h(1, "A"), h(1, "B")), "heading-several-titles")).toEqual(["B"]);
});

test("[S5] a reference to a heading that is gone", () => {
  const reference = schema.nodes.crossReference.create({ target: "gone" });
  expect(found(policy(p("Se ", reference)), "reference-dangling")).toEqual(["Se"]);
  const kept = schema.nodes.crossReference.create({ target: "b1" });
  expect(found(policy(h(2, "A"), p("Se ", kept)), "reference-dangling")).toEqual([]);
});

test("[S6] guidance is told of once the document has left the drafting table", () => {
  const draft = policy(guidance("Vad?"));
  expect(found(draft, "guidance-left")).toEqual([]);
  const sent = { ...draft, head: { ...draft.head, status: "consultation" as const } };
  expect(found(sent, "guidance-left")).toHaveLength(1);
});

test("[R2] a finding names its section and block", () => {
  expect(check(policy(h(1, "Titel"), h(2, "Mål"), h(4, "Djupt")))[0]).toMatchObject({
    section: { id: "b3", title: "Djupt" },
    block: "b3",
  });
});
