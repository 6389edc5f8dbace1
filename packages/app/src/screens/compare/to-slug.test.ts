import { expect, test } from "vitest";
import { toSlug } from "./to-slug.ts";

test("a name that every file system takes", () => {
  expect(toSlug("Policy för sociala medier: version 2 → Utkastet")).toBe(
    "policy-for-sociala-medier-version-2-utkastet",
  );
  expect(toSlug("../../etc/passwd")).toBe("etc-passwd");
  expect(toSlug(`${"a".repeat(99)} b`)).toBe("a".repeat(99));
});
