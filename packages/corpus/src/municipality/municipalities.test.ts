import { expect, test } from "vitest";
import { requireCorpus } from "../samples/require-corpus.ts";

const { checklist, municipalities } = await requireCorpus();
const facts = municipalities.flatMap((municipality) => municipality.facts);

test("54 municipalities with 349 facts, ten of them the survey and first", () => {
  expect(municipalities).toHaveLength(54);
  expect(facts).toHaveLength(349);
  expect(municipalities.filter(({ set }) => set === "ten").map(({ name }) => name)).toEqual(
    municipalities.slice(0, 10).map(({ name }) => name),
  );
  expect(municipalities.slice(0, 10).map(({ id }) => id)).toEqual(
    "gotene helsingborg hultsfred habo kalix malmo nacka stockholm sater varberg".split(" "),
  );
});

test("sorted as Swedish sorts: å, ä and ö last", () => {
  expect(municipalities.slice(-3).map(({ id }) => id)).toEqual(["ange", "angelholm", "orebro"]);
});

test("eleven are rules shown to visitors, not policies", () => {
  const rules = municipalities.filter((one) => one.document.type === "kommentarsregler");
  expect(rules.map(({ id }) => id).toSorted()).toEqual(
    "angelholm knivsta kungsbacka lindesberg ludvika robertsfors skelleftea skovde solna trelleborg varmdo".split(
      " ",
    ),
  );
});

test("a topic without facts is one that was added, and every fact has its row", () => {
  const coded = new Set(facts.map(({ topic }) => topic));
  const without = checklist.topics.filter(({ id }) => !coded.has(id)).map(({ id }) => id);
  expect(without).toEqual(["terms", "employee-freedom", "training"]);
});

test("a statement in plain words of duty shows its strength", () => {
  const shown = facts.filter(({ strength }) => strength !== null);
  expect(shown).toHaveLength(101);
  const prohibited = facts.filter(({ statement }) => /får (?:inte|aldrig)/.test(statement.sv));
  expect(prohibited.filter(({ strength }) => strength !== "fårInte")).toEqual([]);
  const demanded = facts.filter(({ statement }) =>
    /^\S+(?: \S+)? (?:ska|måste) /.test(statement.sv),
  );
  expect(demanded.filter(({ strength }) => strength === null || strength === "fårInte")).toEqual(
    [],
  );
});

test("populations are rounded, and the note says so", () => {
  const counted = municipalities.filter(({ population }) => population !== null);
  expect(counted).toHaveLength(12);
  expect(counted.filter(({ population }) => population! % 1000 !== 0)).toEqual([]);
  expect(
    counted.filter(({ source }) => !source.note.includes("inte kontrollerad mot SCB")),
  ).toEqual([]);
});
