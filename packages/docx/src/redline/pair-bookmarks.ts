import type { PolicyDocument } from "@klubba/model";
import { bookmarkNames } from "../contents/bookmark-names.ts";
import type { Item, ParagraphItem } from "./flow.ts";
import type { Pair } from "./pair-items.ts";

/** The bookmarks of the old document's headings, by block id. */
export interface OldBookmarks {
  /** Those that its headings carry: none is named like one of the new document's. */
  readonly own: ReadonlyMap<string, string>;
  /** Those that its references lead to: a heading that stayed has that of the new document alone. */
  readonly targets: ReadonlyMap<string, string>;
  /** Takes the headings that stayed where they were. No text may be written before it. */
  share(pairs: readonly Pair[], oldItems: readonly Item[], newItems: readonly Item[]): Item[];
}

export function createOldBookmarks(document: PolicyDocument): OldBookmarks {
  const ids = [...bookmarkNames(document.body).keys()];
  const own = new Map(ids.map((id, index) => [id, `_KlubbaTidigare_${index + 1}`]));
  const targets = new Map(own);
  return {
    own,
    targets,
    share(pairs, oldItems, newItems) {
      const shared = new Set<Item>();
      for (const { kind, oldFrom, oldTo, newFrom, newTo } of pairs) {
        // Of a heading that was split, the new one's bookmark is around a part alone.
        if (kind !== "text" || oldTo - oldFrom > 1 || newTo - newFrom > 1) continue;
        const [older, newer] = [oldItems[oldFrom]!, newItems[newFrom]!];
        const name = readName(newer);
        if (name === null || readName(older) === null) continue;
        targets.set((older as ParagraphItem).unit!.block.node.attrs.id, name);
        shared.add(older);
      }
      return oldItems.map((item) =>
        shared.has(item) ? { ...(item as ParagraphItem), before: [], after: [] } : item,
      );
    },
  };
}

/** The name of the bookmark around a paragraph. */
function readName(item: Item): string | null {
  const [start] = item.kind === "paragraph" ? item.before : [];
  return start === undefined || typeof start === "string"
    ? null
    : String(start.attributes["w:name"]);
}
