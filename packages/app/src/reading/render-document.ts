import {
  findBlock,
  type PolicyDocument,
  readInlineText,
  readPlainText,
  schema,
} from "@klubba/model";
import { DOMSerializer, type Node } from "prosemirror-model";

interface RenderOptions {
  /** Address of a stored picture, from what an image's `src` holds. */
  readonly assetUrl: (src: string) => string;
  readonly document: Document;
}

/**
 * A document as a reader sees it: fields filled in, references named, footnotes gathered at the
 * end, guidance left out. Ids become anchors.
 */
export function renderDocument(
  policy: PolicyDocument,
  { assetUrl, document }: RenderOptions,
): DocumentFragment {
  const { body, fields } = policy;
  const serializer = DOMSerializer.fromSchema(schema);
  const notes: HTMLElement[] = [];
  const fragment = document.createDocumentFragment();
  body.forEach((block) => {
    if (block.type.name === "guidance") return;
    fragment.append(serializer.serializeNode(withPictures(block, assetUrl), { document }));
  });

  for (const element of fragment.querySelectorAll<HTMLElement>("[data-id]")) {
    element.id = element.dataset["id"] ?? "";
  }
  for (const element of fragment.querySelectorAll<HTMLElement>("[data-field]")) {
    const name = element.dataset["field"] ?? "";
    element.textContent = readInlineText(schema.nodes.field.create({ name }), { fields });
    if ((fields[name]?.value ?? "").trim() === "") element.classList.add("app-unfilled");
  }
  for (const element of fragment.querySelectorAll<HTMLElement>("[data-reference]")) {
    const target = findBlock(body, element.dataset["reference"] ?? "");
    element.textContent = target === null ? "?" : readPlainText(target.node, { fields, body });
  }
  for (const element of fragment.querySelectorAll<HTMLElement>("[data-footnote]")) {
    const number = notes.length + 1;
    const item = document.createElement("li");
    item.id = `note-${number}`;
    item.append(...element.childNodes);
    notes.push(item);
    const mark = document.createElement("sup");
    const link = document.createElement("a");
    link.href = `#${item.id}`;
    link.textContent = String(number);
    mark.append(link);
    element.replaceWith(mark);
  }
  // A wide table scrolls by itself, so that the page does not.
  for (const table of fragment.querySelectorAll("table")) {
    const frame = document.createElement("div");
    frame.className = "app-table-frame";
    frame.tabIndex = 0;
    frame.setAttribute("role", "group");
    table.replaceWith(frame);
    frame.append(table);
  }
  if (notes.length > 0) {
    const list = document.createElement("ol");
    list.className = "app-footnotes";
    list.append(...notes);
    fragment.append(list);
  }
  return fragment;
}

/** Addresses are put in before there are elements: an element would fetch the wrong one at once. */
function withPictures(node: Node, assetUrl: (src: string) => string): Node {
  if (node.isText) return node;
  if (node.type.name === "image") {
    return node.type.create(
      { ...node.attrs, src: assetUrl(String(node.attrs["src"])) },
      null,
      node.marks,
    );
  }
  const children = node.children.map((child) => withPictures(child, assetUrl));
  return children.every((child, index) => child === node.child(index))
    ? node
    : node.type.create(node.attrs, children, node.marks);
}
