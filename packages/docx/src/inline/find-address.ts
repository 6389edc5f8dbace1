/**
 * The address in the form that a Word package demands, a URI: what may not stand in one is
 * escaped. Null for what Word would refuse to open the whole file over.
 */
export function findAddress(href: string): string | null {
  const trimmed = href.trim();
  if (trimmed === "" || trimmed.length > longest) return null;
  const escaped = encodeURI(trimmed.toWellFormed())
    // An escape that was there already stays one.
    .replace(/%25(?=[0-9A-Fa-f]{2})/g, "%")
    .replace(/%5B/g, "[")
    .replace(/%5D/g, "]")
    .replace(/%(?![0-9A-Fa-f]{2})/g, "%25");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(escaped)?.[1]?.toLowerCase();
  if (scheme === undefined)
    return isRelative(escaped) ? escaped.replace(/[[\]]/g, encodeBracket) : null;
  return forms[scheme]?.test(escaped) ? escaped.replace(/[[\]]/g, encodeBracket) : null;
}

// Word cuts off above this.
const longest = 2000;

const encodeBracket = (bracket: string) => encodeURIComponent(bracket);

const web =
  /^https?:\/\/(?:[^\s/?#@[\]:\\]+(?::[^\s/?#@[\]\\]*)?@)?[a-z0-9_~%](?:[a-z0-9_~%.-]*[a-z0-9_~%])?\.?(?::(?:[0-5]?\d{1,4}|6[0-4]\d{3}))?(?:[/?#].*)?$/i;

const forms: Readonly<Record<string, RegExp>> = {
  http: web,
  https: web,
  mailto: /^mailto:[^\s@]+@[^\s@?]+(?:\?.*)?$/i,
  tel: /^tel:[+0-9().%a-z-]+$/i,
};

const isRelative = (reference: string) => !reference.startsWith("//");
