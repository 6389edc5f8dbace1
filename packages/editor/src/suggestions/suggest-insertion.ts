import { type CreateId } from "@klubba/model";
import { Fragment, type Node } from "@tiptap/pm/model";
import { requireMark } from "../schema/types.ts";

/** Who suggests, and when (ISO 8601, UTC); what is suggested as one carries one id. */
export interface Suggesting {
  readonly id: string;
  readonly author: string | null;
  readonly at: string;
}

interface Awareness {
  getLocalState(): Readonly<Record<string, unknown>> | null;
}

/** A new suggestion by the one who writes on this page. */
export function startSuggesting(awareness: Awareness, createId: CreateId, now: Date): Suggesting {
  const user = awareness.getLocalState()?.["user"] as { readonly name?: unknown } | undefined;
  const author = typeof user?.name === "string" && user.name !== "" ? user.name : null;
  return { id: createId(), author, at: now.toISOString() };
}

/** The block with everything in it as a suggested insertion. */
export function toSuggestedInsertion(block: Node, suggesting: Suggesting): Node {
  const mark = requireMark(block.type.schema, "insertion").create({ ...suggesting });
  const marked = (node: Node): Node => {
    // A footnote goes whole, its text needs no mark of its own.
    if (node.isInline) return node.mark(mark.addToSet(node.marks));
    return node.copy(Fragment.fromArray(node.children.map(marked)));
  };
  return marked(block);
}
