import { expect, test } from "vitest";
import { StorageUnavailable } from "./engine.ts";
import { isStorageFailure } from "./is-storage-failure.ts";

const coded = (code: string) => Object.assign(new Error("x"), { code });

test("[S6] a full disk and a lost connection are the storage's failure; a wrong query is ours", () => {
  const failures = [
    coded("SQLITE_FULL"),
    coded("SQLITE_IOERR_FSYNC"),
    coded("ECONNREFUSED"),
    coded("57P01"),
    new StorageUnavailable("lost"),
    new Error("while saving", { cause: coded("53100") }),
  ];
  expect(failures.map(isStorageFailure)).toEqual(failures.map(() => true));
  const ours = [
    coded("SQLITE_CONSTRAINT_FOREIGNKEY"),
    coded("42P01"),
    new TypeError("x"),
    "text",
    null,
  ];
  expect(ours.map(isStorageFailure)).toEqual(ours.map(() => false));
});
