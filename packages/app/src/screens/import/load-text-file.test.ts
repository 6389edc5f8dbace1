import { expect, test } from "vitest";
import { importBytes, loadTextFile } from "./load-text-file.ts";

test("UTF-8 is text, Latin-1 and binary are not", async () => {
  expect(await loadTextFile(new Blob(["# Åäö"]) as File)).toEqual({ ok: true, text: "# Åäö" });
  expect(await loadTextFile(new Blob([new Uint8Array([0x23, 0x20, 0xe5])]) as File)).toMatchObject({
    why: "notText",
  });
  expect(await loadTextFile(new Blob(["PK\u0003\u0004\0\0"]) as File)).toMatchObject({
    why: "notText",
  });
});

test("a file that is too large is not read at all", async () => {
  const file = {
    size: importBytes + 1,
    arrayBuffer: () => Promise.reject(new Error("was read")),
  };
  expect(await loadTextFile(file)).toEqual({ ok: false, why: "tooLarge" });
});

test("a file that has gone since it was chosen is told as such", async () => {
  const file = { size: 10, arrayBuffer: () => Promise.reject(new Error("NotFoundError")) };
  expect(await loadTextFile(file)).toEqual({ ok: false, why: "unreadable" });
});
