import { readStanding } from "@klubba/diff";
import type { PolicyDocument } from "@klubba/model";
import { arbitraryDocument } from "@klubba/testkit";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryPair } from "../cases/arbitrary-pair.ts";
import { noon } from "../cases/open-docx.ts";
import { readLook } from "../cases/read-look.ts";
import { tinyGif, tinyPng } from "../cases/tiny-pictures.ts";
import { writeDocx } from "../door/write-docx.ts";
import { writeRedlineDocx } from "./write-redline-docx.ts";

const everything = { comments: true, suggestions: true } as const;
const anyPair = fc.oneof(
  arbitraryPair,
  fc.tuple(arbitraryDocument(everything), arbitraryDocument(everything)),
);

const options = {
  now: noon,
  loadAsset: (src: string) =>
    src.length % 3 === 0 ? null : src.length % 2 === 0 ? tinyPng : tinyGif,
  contents: false,
};
const author = "Anna Ek";

/** As it would look without a comparison; media are numbered in the order of the file. */
async function lookOf(document: PolicyDocument): Promise<string[]> {
  return nameless(readLook((await writeDocx(readStanding(document), options)).bytes, "accept"));
}

const nameless = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/media\/image\d+/g, "media"));

test.each(["moves", "deletions"] as const)(
  "[R1] all accepted it is the new document, all rejected the old, with %s",
  async (moves) => {
    const law = fc.asyncProperty(anyPair, async ([older, newer]) => {
      const { bytes } = await writeRedlineDocx(older, newer, { ...options, author, moves });
      expect(nameless(readLook(bytes, "accept"))).toEqual(await lookOf(newer));
      const rejected = nameless(readLook(bytes, "reject"));
      expect(rejected).toEqual(await lookOf(older));
    });
    await fc.assert(law, { numRuns: 150 });
  },
);
