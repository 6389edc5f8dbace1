import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { tinyGif, tinyPng } from "../cases/tiny-pictures.ts";
import { fitPicture } from "./fit-picture.ts";
import { readPicture } from "./read-picture.ts";

// SOI, a comment segment, a table segment (C4 is no frame), fill bytes, then the frame: 3 high, 5 wide.
const jpeg = [
  0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9, 0xff, 0xff, 0xc2, 0, 17, 8, 0, 3, 0, 5,
  3, 0, 0,
];

test.each([
  ["a PNG", tinyPng, { kind: "png", width: 1, height: 1 }],
  ["a GIF", tinyGif, { kind: "gif", width: 1, height: 1 }],
  ["a JPEG", Uint8Array.from(jpeg), { kind: "jpeg", width: 5, height: 3 }],
  ["a JPEG cut short", Uint8Array.from(jpeg.slice(0, 16)), null],
  ["a PNG cut short", tinyPng.slice(0, 20), null],
  ["nothing", new Uint8Array(), null],
  ["text", strToU8("<svg xmlns='x'/>".repeat(4)), null],
])("[W35] %s tells its kind and size", (_what, bytes, facts) => {
  expect(readPicture(bytes)).toEqual(facts);
});

test("[W35] bytes inside a larger buffer are read from their own start", () => {
  const padded = new Uint8Array([0, 0, 0, ...tinyPng]);
  expect(readPicture(padded.subarray(3))).toEqual(readPicture(tinyPng));
});

test.each([
  ["its own size", null, { width: 400, height: 200 }],
  ["as asked", 100, { width: 100, height: 50 }],
  ["the room's width", 5000, { width: 1000, height: 500 }],
])("[W35] a picture is shown in %s", (_what, asked, size) => {
  expect(fitPicture({ width: 400, height: 200 }, asked, { width: 1000, height: 1000 })).toEqual(
    size,
  );
});

test("[W35] a tall picture fits the page and keeps its shape", () => {
  expect(fitPicture({ width: 100, height: 9000 }, null, { width: 500, height: 900 })).toEqual({
    width: 10,
    height: 900,
  });
});
