import { expect, test } from "vitest";
import { readReturnPlace } from "./read-return-place.ts";

test("a place of this installation is kept, with all of its address", () => {
  expect(readReturnPlace("/documents/a/compare?old=1&new=draft#b2")).toBe(
    "/documents/a/compare?old=1&new=draft#b2",
  );
});

test.each([
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
  "documents/a",
  "/sign-in?from=/sign-in",
  "/welcome/token",
  "/a/..//evil.example",
  undefined,
  7,
])("%s leads to the start page", (from) => {
  expect(readReturnPlace(from)).toBe("/");
});
