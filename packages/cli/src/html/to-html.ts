/** An element that keeps nothing: no closing tag. */
const voidTags = new Set(["br", "hr", "img", "meta", "link", "input", "col"]);

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The id of a block is the editor's business; what is linked to gets an `id` of its own. */
const blockId = "data-id";

/** Text that is safe between tags and inside double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (found) => escapes[found]!);

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element with content that is HTML already. Attributes without a value are left out. */
export function toHtml(tag: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([name, value]) => value !== null && value !== undefined && name !== blockId)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join("");
  return voidTags.has(tag) ? `<${tag}${written}>` : `<${tag}${written}>${content}</${tag}>`;
}

/**
 * What a node or mark of the schema says about itself: a tag, perhaps attributes, then children, of
 * which 0 is where the content goes.
 */
export function specToHtml(spec: unknown, content: string): string {
  if (spec === 0) return content;
  if (typeof spec === "string") return escapeHtml(spec);
  if (!Array.isArray(spec))
    throw new TypeError(`expected an output spec, got ${JSON.stringify(spec)}`);
  const [tag, second, ...others]: unknown[] = spec;
  const hasAttributes = typeof second === "object" && second !== null && !Array.isArray(second);
  const children = hasAttributes || second === undefined ? others : [second, ...others];
  const inner = children.map((child) => specToHtml(child, content)).join("");
  return toHtml(String(tag), hasAttributes ? (second as Attributes) : {}, inner);
}
