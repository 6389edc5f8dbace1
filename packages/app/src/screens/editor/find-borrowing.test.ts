import type { Fact, Municipality } from "@klubba/model";
import { expect, test } from "vitest";
import { findBorrowing, toBorrowState } from "./find-borrowing.ts";

const fact = (topic: string, statement: string): Fact => ({
  topic,
  statement: { sv: statement, en: statement },
  strength: null,
  url: "https://kommun.example/policy",
});
const nora = {
  id: "nora",
  facts: [fact("crisis", "a"), fact("pictures", "b"), fact("crisis", "c")],
} as unknown as Municipality;

test("every fact is found again by what its address says", () => {
  for (const each of nora.facts) {
    expect(findBorrowing(toBorrowState({ municipality: nora, fact: each }), [nora])).toEqual({
      municipality: nora,
      fact: each,
    });
  }
});

test("an address to what the corpus does not have finds nothing", () => {
  expect(findBorrowing(undefined, [nora])).toBeNull();
  expect(findBorrowing({ municipality: "kiruna", topic: "crisis", fact: 0 }, [nora])).toBeNull();
  expect(findBorrowing({ municipality: "nora", topic: "crisis", fact: 2 }, [nora])).toBeNull();
});

test("a passage comes whole, if it is one", () => {
  const source = { name: "nora.md", title: "", date: "", url: "", wording: "verbatim" } as const;
  const blocks = [{ type: "paragraph", content: [{ type: "text", text: "Svar." }] }];
  const passage = { source, topic: null, blocks };
  expect(findBorrowing(toBorrowState(passage), [])).toBe(passage);
  expect(findBorrowing({ ...passage, blocks: [{ type: "film" }] }, [])).toBeNull();
  expect(findBorrowing({ ...passage, blocks: [] }, [])).toBeNull();
});
