import type { Language } from "@klubba/model";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { element } from "../views/element.ts";
import { type Decision, decideSuggestion } from "./decide-suggestion.ts";
import { readSuggestions, type Suggestion } from "./read-suggestions.ts";
import { nameWords, sayWhen, suggestionTexts } from "./suggestion-texts.ts";

interface BarOptions {
  readonly language: Language;
  /** Says something to the writer, on screen and aloud. */
  readonly notify: (message: string) => void;
}

const barsKey = new PluginKey<DecorationSet>("suggestionBars");

/**
 * A bar above each suggestion that says whose it is and lets it be decided. Its buttons are in the
 * order of the keyboard, between the block before and the suggested text.
 */
export function suggestionBars({ language, notify }: BarOptions): Plugin<DecorationSet> {
  const texts = suggestionTexts[language];

  const draw =
    ({ id, author, at, inserted, deleted }: Suggestion) =>
    (view: EditorView) => {
      const words = nameWords(inserted || deleted);
      const whose = author === null ? texts.unknown : texts.by(author);
      const button = (decision: Decision) => {
        const made = element(
          "button",
          {
            type: "button",
            class: `ke-suggestion-button ke-suggestion-${decision}`,
            "aria-label": texts.decideOf[decision](words),
          },
          texts.decide[decision],
        );
        made.addEventListener("click", () => {
          if (!view.editable || !decideSuggestion(id, decision)(view.state, view.dispatch)) return;
          view.focus();
          notify(texts.decided[decision]);
        });
        return made;
      };
      const bar = element(
        "div",
        { class: "ke-suggestion-bar", role: "group", "aria-label": whose },
        element("span", { class: "ke-suggestion-whose" }, whose),
        element("span", { class: "ke-suggestion-when" }, sayWhen(at, language)),
        button("accept"),
        button("reject"),
      );
      bar.contentEditable = "false";
      return bar;
    };

  const barsOf = (doc: Node): DecorationSet => {
    const suggestions = readSuggestions(doc);
    if (suggestions.length === 0) return DecorationSet.empty;
    return DecorationSet.create(
      doc,
      suggestions.map((suggestion) =>
        Decoration.widget(suggestion.position, draw(suggestion), {
          side: -1,
          // The words name the buttons: while they change, the bar is drawn anew.
          key: `${suggestion.id} ${nameWords(suggestion.inserted || suggestion.deleted)}`,
          ignoreSelection: true,
          stopEvent: () => true,
        }),
      ),
    );
  };

  return new Plugin<DecorationSet>({
    key: barsKey,
    state: {
      init: (_config, { doc }) => barsOf(doc),
      apply: (transaction, bars, _before, { doc }) => (transaction.docChanged ? barsOf(doc) : bars),
    },
    props: { decorations: (state) => barsKey.getState(state) },
  });
}
