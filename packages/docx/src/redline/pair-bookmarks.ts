import type { Passage } from "@klubba/diff";
import type { PolicyDocument } from "@klubba/model";
import { bookmarkNames } from "../contents/bookmark-names.ts";

export interface Bookmarks {
  /** By block id, for either document's references. */
  readonly old: ReadonlyMap<string, string>;
  readonly new: ReadonlyMap<string, string>;
  /** Those that the old document's headings carry: a heading of both is marked once, in the new. */
  readonly onlyOld: ReadonlyMap<string, string>;
}

/** A heading of both documents has one bookmark, wherever it now stands; no two are named alike. */
export function pairBookmarks(
  passages: readonly Passage[],
  oldDocument: PolicyDocument,
  newDocument: PolicyDocument,
): Bookmarks {
  const newNames = bookmarkNames(newDocument.body);
  const shared = new Map<string, string>();
  const claimed = new Set<string>();
  for (const { kind, oldUnits, newUnits } of passages) {
    const [oldUnit, newUnit] = [oldUnits[0], newUnits[0]];
    if (kind === "movedTo" || oldUnit?.kind !== "heading" || newUnit?.kind !== "heading") continue;
    const oldId: string | null = oldUnit.block.node.attrs.id;
    const name = newNames.get(newUnit.block.node.attrs.id);
    if (oldId === null || name === undefined || shared.has(oldId) || claimed.has(name)) continue;
    shared.set(oldId, name);
    claimed.add(name);
  }
  const onlyOld = new Map(
    [...bookmarkNames(oldDocument.body).keys()]
      .filter((id) => !shared.has(id))
      .map((id, index) => [id, `_KlubbaTidigare_${index + 1}`]),
  );
  return { old: new Map([...shared, ...onlyOld]), new: newNames, onlyOld };
}
