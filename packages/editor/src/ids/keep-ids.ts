import { type CreateId, hasBlockId } from "@klubba/model";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { ReplaceAroundStep, ReplaceStep, Transform } from "@tiptap/pm/transform";
import { isFromLive } from "../lock/is-from-live.ts";

interface Place {
  readonly node: Node;
  readonly position: number;
}

/** False for typing and formatting, which can neither add a block nor copy one. */
function movesBlocks(transaction: Transaction): boolean {
  return transaction.steps.some((step) => {
    if (step instanceof ReplaceAroundStep) return true;
    if (!(step instanceof ReplaceStep)) return false;
    const { content } = step.slice;
    return content.childCount > 0 && !content.child(0).isInline;
  });
}

function findPlaces(body: Node): { missing: Place[]; byId: Map<string, Place[]> } {
  const missing: Place[] = [];
  const byId = new Map<string, Place[]>();
  body.descendants((node, position) => {
    if (hasBlockId(node.type.name)) {
      const id: string | null = node.attrs.id;
      const place = { node, position };
      if (id === null) missing.push(place);
      else if (byId.has(id)) byId.get(id)!.push(place);
      else byId.set(id, [place]);
    }
    return !node.isTextblock;
  });
  return { missing, byId };
}

const isEmptyText = (node: Node): boolean => node.isTextblock && node.content.size === 0;

/** Which of several blocks with one id is the one that had it; the others are copies. */
function findOriginal(
  places: readonly Place[],
  before: Place | undefined,
  map: (position: number) => number,
): Place {
  const kept = before === undefined ? -1 : map(before.position);
  const stayed = places.find((place) => place.position === kept) ?? places[0]!;
  // Enter at the start of a block leaves an empty one above: the id follows the text.
  const filled = places.find(
    (place) => place.node.type === stayed.node.type && !isEmptyText(place.node),
  );
  return isEmptyText(stayed.node) && filled !== undefined ? filled : stayed;
}

function repair(
  oldBody: Node,
  state: EditorState,
  map: (position: number) => number,
  createId: CreateId,
): Transaction | null {
  const { missing, byId } = findPlaces(state.doc);
  const copied = [...byId.values()].filter((places) => places.length > 1);
  if (missing.length === 0 && copied.length === 0) return null;

  const before = copied.length === 0 ? new Map<string, Place[]>() : findPlaces(oldBody).byId;
  const renewed = copied.flatMap((places) => {
    const id: string = places[0]!.node.attrs.id;
    const original = findOriginal(places, before.get(id)?.[0], map);
    return places.filter((place) => place !== original);
  });
  const transaction = state.tr;
  for (const { position } of [...missing, ...renewed]) {
    let id = createId();
    while (byId.has(id)) id = createId();
    byId.set(id, []);
    transaction.setNodeAttribute(position, "id", id);
  }
  keepUndoableRule(state, transaction);
  return transaction;
}

/** An input rule can be taken back only until the next change; giving an id must not count as one. */
function keepUndoableRule(state: EditorState, transaction: Transaction): void {
  const rules = state.plugins.find((plugin) => plugin.spec.isInputRules === true);
  const undoable: unknown = rules?.getState(state);
  if (rules !== undefined && undoable) transaction.setMeta(rules, undoable);
}

/**
 * Gives every block an id, each once, as blocks are added, split and pasted by this writer. A split
 * block keeps its id where its text is; a pasted copy gets a new one, what was cut and pasted keeps
 * its own.
 */
export function keepIds(createId: CreateId): Plugin {
  return new Plugin({
    appendTransaction(transactions, oldState, newState) {
      // Ids from elsewhere are settled: two writers repairing one block at once would give it two.
      const own = transactions.filter(
        (transaction) => transaction.docChanged && !isFromLive(transaction),
      );
      if (!own.some(movesBlocks)) return null;
      const combined = new Transform(oldState.doc);
      for (const transaction of transactions)
        for (const step of transaction.steps) combined.step(step);
      return repair(
        oldState.doc,
        newState,
        (position) => combined.mapping.map(position, 1),
        createId,
      );
    },
  });
}
