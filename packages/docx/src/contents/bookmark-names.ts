import type { Node } from "prosemirror-model";

/**
 * A bookmark name for each heading by block id. Word takes 40 letters, digits and underscores;
 * an id of another form gets a name by its place. Names that begin with `_` are hidden in Word.
 */
export function bookmarkNames(body: Node): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  body.forEach((node) => {
    const id: string | null = node.attrs.id;
    if (node.type.name !== "heading" || id === null || names.has(id)) return;
    names.set(
      id,
      /^[A-Za-z0-9]{1,30}$/.test(id) ? `_Klubba_${id}` : `_KlubbaRubrik_${names.size + 1}`,
    );
  });
  return distinct(names);
}

/** Word does not tell capitals from small letters in a bookmark's name; an id may. */
function distinct(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    Array.from(names, ([id, name], index) => {
      const own = taken.has(name.toLowerCase()) ? `_KlubbaRubrik_x${index + 1}` : name;
      taken.add(own.toLowerCase());
      return [id, own];
    }),
  );
}
