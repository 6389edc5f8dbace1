import { schema } from "@klubba/model";
import { expect, test } from "vitest";
import { h } from "../cases/every-construct.ts";
import { bookmarkNames } from "./bookmark-names.ts";

test("[W15] every heading has a name that Word takes, and no two alike", () => {
  const ids = ["abc", "ABC", "å ä", "x".repeat(60), "a-b", "rubrik", null];
  const body = schema.nodes.doc.create(
    null,
    ids.map((id) => h(2, "x", id)),
  );
  const names = [...bookmarkNames(body).values()];
  expect(names).toHaveLength(ids.length - 1);
  expect(names.every((name) => /^[A-Za-z_]\w{0,39}$/.test(name))).toBe(true);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names[0]).toBe("_Klubba_abc");
});
