const longest = 60;

/**
 * The name of a field from its label: `Kommunens namn` → `kommunens-namn`, å and ä as a, ö as o.
 * Null where nothing that a name can hold is left.
 */
export function toFieldName(label: string): string | null {
  const name = label
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, longest)
    .replace(/-+$/, "");
  return name === "" ? null : name;
}
