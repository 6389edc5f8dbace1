import { diffWordsWithSpace } from "diff";
import { readPieces } from "../score/read-pieces.ts";
import { answer, type Tool } from "./tool.ts";

/** jsdiff's words, blanks told. */
export const jsdiff: Tool = (pair) =>
  answer(
    () => diffWordsWithSpace(pair.old.lines.join("\n"), pair.new.lines.join("\n")),
    (changes) =>
      readPieces(
        pair,
        changes.map(({ added, removed, value }) => ({
          kind: added ? "inserted" : removed ? "deleted" : "equal",
          text: value,
        })),
      ),
  );
