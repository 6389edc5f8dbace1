import compareHtml from "node-htmldiff";
import type { TextSide } from "../pairs/to-side.ts";
import { readPieces, type Told } from "../score/read-pieces.ts";
import { answer, type Tool } from "./tool.ts";

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;" } as const;

/** node-htmldiff, which reads HTML: a paragraph for each block. */
export const htmlDiff: Tool = (pair) => {
  const [before, after] = [toHtml(pair.old), toHtml(pair.new)];
  return answer(
    () => compareHtml(before, after),
    (html) => readPieces(pair, readMarked(html)),
  );
};

const toHtml = ({ lines }: TextSide): string =>
  lines
    .map((line) => `<p>${line.replaceAll(/[&<>]/g, (one) => entities[one as "&"])}</p>`)
    .join("\n");

/** The text between the tags; all but `ins` and `del` are markup. */
function readMarked(html: string): Told[] {
  const pieces: Told[] = [];
  let kind: Told["kind"] = "equal";
  for (const [part, tag] of html.matchAll(/<(\/?[a-z]+)[^>]*>|[^<]+/g)) {
    if (tag === undefined) pieces.push({ kind, text: readEntities(part) });
    else if (tag === "ins") kind = "inserted";
    else if (tag === "del") kind = "deleted";
    else if (tag === "/ins" || tag === "/del") kind = "equal";
  }
  return pieces;
}

const readEntities = (text: string): string =>
  Object.entries(entities)
    .toReversed()
    .reduce((read, [character, entity]) => read.replaceAll(entity, character), text);
