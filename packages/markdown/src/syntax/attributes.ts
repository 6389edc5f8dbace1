/** An attribute list by key; `#anchor` is `id`, a flag has the value `""`. */
export type Attributes = Readonly<Record<string, string>>;

const plainValue = /^[\p{L}\p{N}_.:/%+-]+$/u;
const anchorShortcut = /^[A-Za-z0-9_-]+$/;

/** `{#anchor key=value key="value" flag}`, or nothing when there are no attributes. */
export function formatAttributes(attributes: Attributes = {}): string {
  const parts = Object.entries(attributes).map(([key, value]) => {
    if (key === "id" && anchorShortcut.test(value)) return `#${value}`;
    if (value === "") return key;
    return plainValue.test(value) ? `${key}=${value}` : `${key}="${encodeValue(value)}"`;
  });
  return parts.length === 0 ? "" : `{${parts.join(" ")}}`;
}

const encodeValue = (value: string): string =>
  value.replace(/["&{}\r\n\t]/g, (character) => `&#x${hexOf(character)};`);

const hexOf = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase();

const part = /\s*(?:#([A-Za-z0-9_-]+)|([A-Za-z][\w-]*)(?:=(?:"([^"]*)"|([^\s"={}]+)))?)(?=\s|$)/uy;

/** Reads `{…}`, braces included; null when it is not an attribute list. */
export function readAttributes(source: string): Attributes | null {
  const inner = source.trim().slice(1, -1).trim();
  const attributes: Record<string, string> = {};
  part.lastIndex = 0;
  while (part.lastIndex < inner.length) {
    const match = part.exec(inner);
    if (match === null) return null;
    const [, anchor, key, quoted, plain] = match;
    if (anchor !== undefined) attributes.id = anchor;
    else if (key !== undefined) attributes[key] = decodeValue(quoted ?? plain ?? "");
  }
  return attributes;
}

const decodeValue = (value: string): string =>
  value.replace(/&#x([0-9A-Fa-f]{1,6});/g, (reference, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? reference : String.fromCodePoint(code);
  });
