import type { Context } from "../context/context.ts";
import type { Relationships } from "../package/relationships.ts";
import { element, type XmlElement } from "../xml/element.ts";
import type { Change, RunLook } from "./run-look.ts";

/** The runs of one inline piece. */
export interface Piece {
  readonly look: RunLook;
  readonly runs: readonly XmlElement[];
}

/** The runs, with what links around them and what was inserted or deleted said around them. */
export function wrapRuns(
  pieces: readonly Piece[],
  relationships: Relationships,
  context: Context,
): XmlElement[] {
  const byDeletion = (group: readonly Piece[]) =>
    grouped(group, changeKey("deletion")).flatMap((same) =>
      changed(
        "w:del",
        same[0]!.look.deletion,
        same.flatMap(({ runs }) => runs),
        context,
      ),
    );
  const byInsertion = (group: readonly Piece[]) =>
    grouped(group, changeKey("insertion")).flatMap((same) =>
      changed("w:ins", same[0]!.look.insertion, byDeletion(same), context),
    );
  // A link may hold changes; a change may not hold a link.
  return grouped(pieces, ({ look }) => look.link).flatMap((same) => {
    const runs = byInsertion(same);
    const { link } = same[0]!.look;
    return link === undefined ? runs : [linked(link, runs, relationships, context)];
  });
}

function linked(
  link: string,
  runs: readonly XmlElement[],
  relationships: Relationships,
  context: Context,
): XmlElement {
  const anchor = link.startsWith("#") ? context.bookmarks.get(link.slice(1)) : undefined;
  const target =
    anchor === undefined ? { "r:id": relationships.toAddress(link) } : { "w:anchor": anchor };
  return element("w:hyperlink", { ...target, "w:history": 1 }, runs);
}

const changeKey =
  (kind: "insertion" | "deletion") =>
  ({ look }: Piece) => {
    const change = look[kind];
    return change === undefined ? undefined : JSON.stringify([change.id, change.author, change.at]);
  };

function changed(
  name: string,
  change: Change | undefined,
  runs: XmlElement[],
  context: Context,
): XmlElement[] {
  if (change === undefined) return runs;
  const attributes = { "w:id": context.nextId(), "w:author": change.author, "w:date": change.at };
  return [element(name, attributes, runs)];
}

/** Neighbours with the same key, together. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[][] {
  const groups: { key: string | undefined; items: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last !== undefined && last.key === key) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups.map((group) => group.items);
}
