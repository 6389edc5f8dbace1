import { emptyHead, type PolicyDocument } from "@klubba/model";
import { expect, test } from "vitest";
import { policy } from "../testing/build.ts";
import { compareDocuments } from "./compare-documents.ts";
import { traceChanges } from "./trace-changes.ts";

const trace = (...states: PolicyDocument[]): string[] => {
  const { changes } = compareDocuments(states[0]!, states.at(-1)!);
  const traced = traceChanges(changes, states.slice(1));
  return changes.map((change) => `${change.kind} ${traced.get(change.id)}`);
};

test("a change counts from the state in which it came to be as it is", () => {
  const states = [
    ["Vi svarar inom 24 timmar.", "Bilder på barn kräver samtycke.", "Länkar kontrolleras."],
    ["Vi svarar inom 48 timmar.", "Bilder på barn kräver samtycke.", "Länkar kontrolleras."],
    [
      "Vi svarar inom 48 timmar.",
      "Bilder på barn kräver skriftligt samtycke.",
      "Länkar kontrolleras.",
    ],
  ].map((lines) => policy(lines));
  expect(trace(...states)).toEqual(["edited 0", "edited 1"]);
});

test("what was taken back and came again counts from the last time", () => {
  const [one, other] = [
    policy(["Vi svarar inom 24 timmar."]),
    policy(["Vi svarar inom 48 timmar."]),
  ];
  expect(trace(one, other, one, other)).toEqual(["edited 2"]);
});

test("deletions, new texts and the head too", () => {
  const first = policy(["Vi svarar inom 24 timmar.", "Länkar kontrolleras varje vecka."]);
  const second = policy(["Vi svarar inom 24 timmar."]);
  const third = { ...second, head: { ...emptyHead, title: "Policy" } };
  expect(trace(first, second, third)).toEqual(["deleted 0", "head 1"]);
  expect(trace(second, first, first)).toEqual(["inserted 0"]);
});
