import type { Plugin } from "@tiptap/pm/state";
import type { DecorationAttrs } from "@tiptap/pm/view";
import { yCursorPlugin } from "@tiptap/y-tiptap";
import type { Awareness } from "y-protocols/awareness";
import { element } from "./element.ts";

const tints = 6;

/** One of six tints, the same for a person on every screen. They only help: the name stands there too. */
export function tintOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % tints;
}

type Change = Record<"added" | "updated" | "removed", readonly number[]>;
type Listener = (change: Change, origin: unknown) => void;

/**
 * The same awareness, which keeps still about one's own cursor while nobody else is there. It moves
 * with every key, and each time the library would draw the carets of the others anew.
 */
function quietAlone(awareness: Awareness): Awareness {
  const concernsOthers = ({ added, updated, removed }: Change) =>
    awareness.getStates().size > 1 ||
    [...added, ...updated, ...removed].some((client) => client !== awareness.clientID);
  const wrapped = new Map<Listener, Listener>();
  const quiet: Awareness = Object.create(awareness);
  quiet.on = (name: string, listener: Listener) => {
    const listen: Listener = (change, origin) => {
      if (concernsOthers(change)) listener(change, origin);
    };
    wrapped.set(listener, listen);
    awareness.on(name, listen);
  };
  quiet.off = (name: string, listener: Listener) => {
    awareness.off(name, wrapped.get(listener) ?? listener);
    wrapped.delete(listener);
  };
  return quiet;
}

/** Where the others are: a caret with a name, dark on light, and their selection. */
export function carets(awareness: Awareness): Plugin {
  const tint = (user: { id?: string }) => tintOf(user.id ?? "");
  return yCursorPlugin(quietAlone(awareness), {
    cursorBuilder: (user: { id?: string; name?: string }) =>
      element(
        "span",
        { class: `ke-caret ke-tint-${tint(user)}` },
        element("span", { class: "ke-caret-name" }, user.name ?? ""),
      ),
    selectionBuilder: (user: { id?: string }): DecorationAttrs => ({
      class: `ke-others-selection ke-tint-${tint(user)}`,
    }),
  }) as Plugin;
}
