import type { MarkSpec } from "prosemirror-model";
import { isSafeLink, link, optionalText } from "./attributes.ts";

interface Element {
  getAttribute(name: string): string | null;
}

/** Who made a tracked change and when (ISO 8601, UTC); edits made as one carry one `id`. */
const changeAttributes = {
  id: { validate: "string" },
  author: optionalText,
  at: optionalText,
} as const;

const changeOf = (element: Element) => ({
  id: element.getAttribute("data-change") ?? "",
  author: element.getAttribute("data-author"),
  at: element.getAttribute("data-at"),
});

const changeTo = (attributes: Record<string, unknown>): Record<string, string> => {
  const entries = [
    ["data-change", attributes.id],
    ["data-author", attributes.author],
    ["data-at", attributes.at],
  ].filter(([, value]) => typeof value === "string");
  return Object.fromEntries(entries) as Record<string, string>;
};

/** Every kind of mark on text. Order is rank: the first wraps the others. */
export const marks = {
  /** `excludes: ""`: two threads may cover one text. */
  comment: {
    attrs: { thread: { validate: "string" } },
    excludes: "",
    inclusive: false,
    parseDOM: [
      {
        tag: "span[data-thread]",
        getAttrs: (element) => ({ thread: element.getAttribute("data-thread") }),
      },
    ],
    toDOM: (mark) => ["span", { "data-thread": mark.attrs.thread }, 0],
  },

  insertion: {
    attrs: changeAttributes,
    inclusive: false,
    parseDOM: [{ tag: "ins", getAttrs: changeOf }],
    toDOM: (mark) => ["ins", changeTo(mark.attrs), 0],
  },

  deletion: {
    attrs: changeAttributes,
    inclusive: false,
    parseDOM: [{ tag: "del", getAttrs: changeOf }],
    toDOM: (mark) => ["del", changeTo(mark.attrs), 0],
  },

  /** A suggested change of formatting; `change` tells it, as JSON text. */
  formatting: {
    attrs: { ...changeAttributes, change: { validate: "string" } },
    excludes: "",
    inclusive: false,
    parseDOM: [
      {
        tag: "span[data-formatting]",
        getAttrs: (element) => ({
          ...changeOf(element),
          change: element.getAttribute("data-formatting"),
        }),
      },
    ],
    toDOM: (mark) => ["span", { ...changeTo(mark.attrs), "data-formatting": mark.attrs.change }, 0],
  },

  link: {
    attrs: { href: link },
    inclusive: false,
    parseDOM: [
      {
        tag: "a[href]:not([data-reference])",
        getAttrs: (element) => {
          const href = element.getAttribute("href") ?? "";
          return isSafeLink(href) ? { href } : false;
        },
      },
    ],
    toDOM: (mark) => ["a", { href: mark.attrs.href, rel: "noopener noreferrer" }, 0],
  },

  /** The language of a passage, as a BCP 47 tag, where it differs from the document's. */
  language: {
    attrs: { tag: { validate: "string" } },
    parseDOM: [
      { tag: "span[lang]", getAttrs: (element) => ({ tag: element.getAttribute("lang") }) },
    ],
    toDOM: (mark) => ["span", { lang: mark.attrs.tag }, 0],
  },

  bold: {
    parseDOM: [
      { tag: "strong" },
      // Google Docs wraps every paste in <b style="font-weight: normal">.
      {
        tag: "b",
        getAttrs: (element) =>
          /font-weight:\s*normal/.test(element.getAttribute("style") ?? "") ? false : null,
      },
      {
        style: "font-weight",
        getAttrs: (value) => (/^(?:bold(?:er)?|[6-9]00)$/.test(value) ? null : false),
      },
    ],
    toDOM: () => ["strong", 0],
  },

  italic: {
    parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }],
    toDOM: () => ["em", 0],
  },

  strike: {
    parseDOM: [{ tag: "s" }, { tag: "strike" }, { style: "text-decoration=line-through" }],
    toDOM: () => ["s", 0],
  },

  subscript: {
    excludes: "subscript superscript",
    parseDOM: [{ tag: "sub" }],
    toDOM: () => ["sub", 0],
  },

  superscript: {
    excludes: "subscript superscript",
    parseDOM: [{ tag: "sup" }],
    toDOM: () => ["sup", 0],
  },
} as const satisfies Record<string, MarkSpec>;

export type MarkName = keyof typeof marks;
