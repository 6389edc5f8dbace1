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

/** Where the others are: a caret with a name, dark on light, and their selection. */
export function carets(awareness: Awareness): Plugin {
  const tint = (user: { id?: string }) => tintOf(user.id ?? "");
  return yCursorPlugin(awareness, {
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
