import { element, type XmlElement } from "../xml/element.ts";

interface DrawingParts {
  readonly id: number;
  readonly relationship: string;
  readonly alt: string;
  readonly decorative: boolean;
  /** In EMU, 914,400 to the inch. */
  readonly width: number;
  readonly height: number;
}

const pictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/** A picture in the line of text, never floating: reading order is the order in the file. */
export function drawing(parts: DrawingParts): XmlElement {
  const { id, relationship, width, height } = parts;
  const size = { cx: width, cy: height };
  const name = `Bild ${id}`;
  return element(
    "w:drawing",
    {},
    element(
      "wp:inline",
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element("wp:extent", size),
      element(
        "wp:docPr",
        { id, name, descr: parts.decorative ? "" : parts.alt },
        parts.decorative ? decorative : null,
      ),
      element("wp:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noChangeAspect: 1 })),
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: pictureNamespace },
          element(
            "pic:pic",
            {},
            element(
              "pic:nvPicPr",
              {},
              element("pic:cNvPr", { id, name, descr: parts.decorative ? "" : parts.alt }),
              element("pic:cNvPicPr"),
            ),
            element(
              "pic:blipFill",
              {},
              element("a:blip", { "r:embed": relationship }),
              element("a:stretch", {}, element("a:fillRect")),
            ),
            element(
              "pic:spPr",
              {},
              element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", size)),
              element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Word's own mark for a picture that says nothing: screen readers pass it by. */
const decorative = element(
  "a:extLst",
  {},
  element(
    "a:ext",
    { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" },
    element("adec:decorative", {
      "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
      val: 1,
    }),
  ),
);
