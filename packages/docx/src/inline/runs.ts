import { element, type XmlElement } from "../xml/element.ts";
import { type RunLook, runProperties } from "./run-look.ts";

/** A run around these contents. */
export const run = (look: RunLook, ...contents: XmlElement[]): XmlElement =>
  element("w:r", {}, runProperties(look), contents);

/** Text as runs hold it: tabs and line breaks are elements. Empty text gives no run. */
export function textRuns(text: string, look: RunLook): XmlElement[] {
  if (text === "") return [];
  const contents = text
    .split(/(\t|\r\n?|\n)/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "\t") return element("w:tab");
      if (/^[\r\n]/.test(piece)) return element("w:br");
      return element(look.deletion ? "w:delText" : "w:t", { "xml:space": "preserve" }, piece);
    });
  return [run(look, ...contents)];
}

/** A field that Word computes, showing `shown` until it does. */
export function fieldRuns(instruction: string, shown: string, look: RunLook): XmlElement[] {
  const mark = (type: string) => run(look, element("w:fldChar", { "w:fldCharType": type }));
  const name = look.deletion ? "w:delInstrText" : "w:instrText";
  return [
    mark("begin"),
    run(look, element(name, { "xml:space": "preserve" }, ` ${instruction} `)),
    mark("separate"),
    ...textRuns(shown, look),
    mark("end"),
  ];
}
