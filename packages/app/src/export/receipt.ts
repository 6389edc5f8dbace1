import type { Localized, PolicyDocument } from "@klubba/model";

/** One kind of thing that the file does not hold as the document does, and how many of it. */
export interface ReceiptLine {
  readonly text: Localized;
  readonly count: number;
  /** Which ones, where they have a name. */
  readonly details: readonly string[];
}

export interface ExportedFile {
  readonly name: string;
  readonly bytes: Blob;
  /** Empty when the file holds everything. */
  readonly receipt: readonly ReceiptLine[];
}

const texts: Record<"comments" | "suggestions", Localized> = {
  comments: { sv: "Kommentarer följer inte med", en: "Comments are left out" },
  suggestions: {
    sv: "Ändringsförslag följer inte med som förslag",
    en: "Suggestions are not kept as suggestions",
  },
};

/** What Markdown cannot hold: comments and suggestions. All else returns as it was. */
export function readMarkdownReceipt({ body }: PolicyDocument): ReceiptLine[] {
  const comments = new Set<string>();
  const suggestions = new Set<string>();
  body.descendants((node) => {
    const { id, suggestion } = node.attrs;
    if (typeof suggestion === "string" && suggestion !== "") suggestions.add(`block:${String(id)}`);
    for (const mark of node.marks) {
      const key = String(mark.attrs["id"]);
      if (mark.type.name === "comment") comments.add(key);
      else if (["insertion", "deletion", "formatting"].includes(mark.type.name))
        suggestions.add(key);
    }
  });
  return [
    { text: texts.comments, count: comments.size, details: [] },
    { text: texts.suggestions, count: suggestions.size, details: [] },
  ].filter((line) => line.count > 0);
}

/** Labels of the fields that are used in the text but not filled in, each once, in reading order. */
export function readUnfilled({ body, fields }: PolicyDocument): string[] {
  const labels = new Set<string>();
  body.descendants((node) => {
    if (node.type.name !== "field") return;
    const name = String(node.attrs["name"]);
    const field = fields[name];
    if ((field?.value ?? "").trim() === "") labels.add(field?.label ?? name);
  });
  return [...labels];
}
