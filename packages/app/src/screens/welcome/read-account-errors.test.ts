import { expect, test } from "vitest";
import { readAccountErrors } from "./read-account-errors.ts";
import { welcomeTexts } from "./welcome-texts.ts";

const errorsOf = (name: string, email: string, password: string) =>
  Object.keys(readAccountErrors({ name, email, password }, welcomeTexts.sv));

test("an account that is complete has no errors", () => {
  expect(errorsOf("Eva Ek", "eva.ek@kommunen.se", "tolv tecken räcker")).toEqual([]);
});

test("every error at once, in the order of the fields", () => {
  expect(errorsOf(" ", "eva", "kort")).toEqual(["name", "email", "password"]);
  expect(errorsOf("Eva", "eva@kommunen.se", "x".repeat(129))).toEqual(["password"]);
});
