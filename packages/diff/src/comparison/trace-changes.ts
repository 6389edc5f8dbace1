import type { PolicyDocument } from "@klubba/model";
import type { Node } from "prosemirror-model";
import { readStanding } from "../blocks/read-standing.ts";
import type { Change } from "../changes/change.ts";

/**
 * In which of the `steps` that lead from the old document to the new each change came to be as it now
 * is: an index by change id. The steps are saved states of one document in order, after the old one;
 * the last is the new document itself. A change that came, was taken back and came again counts from
 * the last time. Blocks are known by id, so this says nothing of documents with other ids.
 */
export function traceChanges(
  changes: readonly Change[],
  steps: readonly PolicyDocument[],
): Map<string, number> {
  const states = steps.map(readState);
  const last = states.at(-1);
  const traced = new Map<string, number>();
  if (last === undefined) return traced;
  for (const change of changes) {
    const wanted = standingOf(change, last);
    let at = states.length - 1;
    while (at > 0 && standingOf(change, states[at - 1]!) === wanted) at -= 1;
    traced.set(change.id, at);
  }
  return traced;
}

interface State {
  readonly document: PolicyDocument;
  readonly blocks: ReadonlyMap<string, Place>;
}

interface Place {
  readonly node: Node;
  /** The block before it, whose change is what a move is seen by. */
  readonly before: string | null;
}

function readState(step: PolicyDocument): State {
  const document = readStanding(step);
  const blocks = new Map<string, Place>();
  let before: string | null = null;
  document.body.descendants((node) => {
    const id = node.attrs["id"] as unknown;
    if (typeof id !== "string") return;
    blocks.set(id, { node, before });
    before = id;
  });
  return { document, blocks };
}

/** All that the change is about as it stands in a state, as one text to compare by. */
function standingOf(change: Change, { document, blocks }: State): string {
  if (change.property !== null) {
    const { name } = change.property;
    const { head, fields } = document;
    return JSON.stringify(change.kind === "field" ? fields[name] : Reflect.get(head, name));
  }
  const ids = new Set([...change.oldBlocks, ...change.newBlocks]);
  return [...ids]
    .map((id) => {
      const place = blocks.get(id);
      if (place === undefined) return "";
      const before = change.moved ? place.before : "";
      return `${id} ${before} ${JSON.stringify(place.node.toJSON())}`;
    })
    .join("\n");
}
