import {
  type Language,
  type PolicyDocument,
  readHeadingNumbers,
  readInlineText,
  schema,
} from "@klubba/model";
import { DOMSerializer, type Node } from "@tiptap/pm/model";
import { useEffect, useRef } from "react";
import { pageTexts } from "../texts/page-texts.ts";
import { element } from "../views/element.ts";
import { countingAttributes } from "../views/ordered-list-view.ts";
import "../editor.css";

interface ReadOnlyDocumentProps {
  readonly document: PolicyDocument;
  readonly assetUrl: (src: string) => string;
  /** Of the screens; the text is marked with the document's own. */
  readonly language: Language;
}

/** The body as DOM: what the model writes, with fields, references and footnotes as a reader sees them. */
export function renderBody(
  policy: PolicyDocument,
  assetUrl: (src: string) => string,
  language: Language,
): HTMLElement {
  const { body, fields } = policy;
  const texts = pageTexts[language];
  const numbers = readHeadingNumbers(body);
  const notes: HTMLElement[] = [];
  const base = DOMSerializer.nodesFromSchema(schema);
  const inline = (node: Node) => readInlineText(node, { fields, body });
  const serializer: DOMSerializer = new DOMSerializer(
    {
      ...base,
      field: (node) => element("span", { class: "ke-value" }, inline(node)),
      crossReference: (node) => {
        const text = [numbers.get(node.attrs.target as string), inline(node)]
          .filter(Boolean)
          .join(" ");
        return element(
          "span",
          { class: "ke-reference" },
          text === "" ? texts.brokenReference : text,
        );
      },
      footnote: (node) => {
        const note = element("li");
        note.append(serializer.serializeFragment(node.content));
        notes.push(note);
        return element(
          "span",
          { class: "ke-footnote" },
          element("span", { class: "k-hidden" }, `${texts.footnote} `),
        );
      },
      orderedList: (node) => ["ol", countingAttributes(node), 0],
      image: (node) =>
        element("img", {
          class: "ke-image-picture",
          src: assetUrl(node.attrs.src as string),
          alt: node.attrs.decorative === true ? "" : String(node.attrs.alt),
          ...(node.attrs.width === null ? {} : { width: String(node.attrs.width) }),
        }),
      guidance: (node) => {
        const text = element("div", { class: "ke-guidance-text" });
        text.append(serializer.serializeFragment(node.content));
        return element(
          "div",
          { class: "ke-guidance", role: "note", "aria-label": texts.guidance },
          element("div", { class: "ke-guidance-bar" }, texts.guidance),
          text,
        );
      },
      pageBreak: () => {
        const line = element("div", {
          class: "ke-page-break",
          role: "separator",
          "aria-label": texts.pageBreak,
        });
        line.dataset.label = texts.pageBreak;
        return line;
      },
    },
    DOMSerializer.marksFromSchema(schema),
  );
  const text = element("div", { class: "ke-text" });
  text.append(serializer.serializeFragment(body.content));
  const holder = element("div", {}, text);
  if (notes.length > 0) {
    holder.append(
      element(
        "section",
        { class: "ke-notes", "aria-label": texts.footnotes },
        element("ol", {}, ...notes),
      ),
    );
  }
  return holder;
}

/** A document as it reads, without an editor: a version, a template. */
export function ReadOnlyDocument({ document: policy, assetUrl, language }: ReadOnlyDocumentProps) {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    host.current?.replaceChildren(renderBody(policy, assetUrl, language));
  }, [policy, assetUrl, language]);
  return <article ref={host} className="ke-paper" lang={policy.head.language} />;
}
