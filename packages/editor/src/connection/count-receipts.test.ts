import { expect, test } from "vitest";
import { readFrameKind } from "./count-receipts.ts";

const frame = (name: string, ...rest: number[]) => {
  const bytes = new TextEncoder().encode(name);
  const length =
    bytes.length < 0x80 ? [bytes.length] : [(bytes.length & 0x7f) | 0x80, bytes.length >> 7];
  return new Uint8Array([...length, ...bytes, ...rest]);
};

test.each([
  ["handover", [0, 1, 9]],
  ["update", [0, 2, 9]],
  ["other", [0, 0, 9]],
  ["receipt", [8, 1]],
  ["other", [8, 0]],
  ["other", [1, 1]],
] as const)("a frame is read as %s from what follows the name: %j", (kind, rest) => {
  for (const name of ["d1", "möte", "x".repeat(300)])
    expect(readFrameKind(frame(name, ...rest))).toBe(kind);
});

test("what is not about a document is none of these", () => {
  expect(readFrameKind(new Uint8Array([9]))).toBe("other");
  expect(readFrameKind(new Uint8Array([]))).toBe("other");
});
