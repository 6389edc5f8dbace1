import type { Xml } from "../xml/element.ts";

/** True when both are written alike, but for the numbers that drawings carry. */
export const sameXml = (left: readonly Xml[], right: readonly Xml[]): boolean =>
  left.length === right.length && left.every((xml, index) => sameElement(xml, right[index]!));

const numbered = new Set(["wp:docPr", "pic:cNvPr"]);

function sameElement(left: Xml, right: Xml): boolean {
  if (left === right) return true;
  if (typeof left === "string" || typeof right === "string") return false;
  if (left.name !== right.name || !sameXml(left.children, right.children)) return false;
  const names = new Set([...Object.keys(left.attributes), ...Object.keys(right.attributes)]);
  return [...names].every(
    (name) =>
      left.attributes[name] === right.attributes[name] ||
      (numbered.has(left.name) && (name === "id" || name === "name")),
  );
}
