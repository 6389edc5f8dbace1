import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("nothing outside src/node and the tests reaches for Node", () => {
  const pure = globSync("**/*.ts", { cwd: import.meta.dirname }).filter(
    (path) => !path.startsWith("node/") && !/\.test\.ts$|^samples\//.test(path),
  );
  expect(pure.length).toBeGreaterThan(10);
  const reaching = pure.filter((path) =>
    /from "node:|\bprocess\.|from "[^"]*\/node\//.test(
      readFileSync(join(import.meta.dirname, path), "utf8"),
    ),
  );
  expect(reaching).toEqual([]);
});
