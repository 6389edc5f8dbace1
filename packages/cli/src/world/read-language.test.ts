import { expect, test } from "vitest";
import { readLanguage } from "./read-language.ts";
import { readNow } from "./read-now.ts";

test.each([
  [{}, "sv"],
  [{ LANG: "C.UTF-8" }, "sv"],
  [{ LANG: "sv_SE.UTF-8" }, "sv"],
  [{ LANG: "en_GB.UTF-8" }, "en"],
  [{ LANG: "sv_SE.UTF-8", LC_ALL: "en_US" }, "en"],
  [{ LANG: "en_US", LC_ALL: "" }, "en"],
  [{ LANG: "sv_SE", LC_MESSAGES: "en" }, "en"],
  [{ LANG: "enm" }, "sv"],
] as const)("the locale %o speaks %s", (environment, language) => {
  expect(readLanguage(environment)).toBe(language);
});

test("SOURCE_DATE_EPOCH fixes the time", () => {
  expect(readNow({ SOURCE_DATE_EPOCH: "86400" }, () => 0).toISOString()).toBe(
    "1970-01-02T00:00:00.000Z",
  );
  expect(readNow({ SOURCE_DATE_EPOCH: "yesterday" }, () => 0).toISOString()).toBe(
    "1970-01-01T00:00:00.000Z",
  );
});
