import { Button } from "@klubba/ui";
import { useBenchState, useMayEdit } from "../editor/bench-context.tsx";
import { jumpTo } from "../commands/jump.ts";
import { usePanel } from "../panel/use-panel.ts";
import { type Decision, decideSuggestion } from "./decide-suggestion.ts";
import { readSuggestions } from "./read-suggestions.ts";
import { nameWords, sayWhen, suggestionTexts } from "./suggestion-texts.ts";

const decisions: readonly Decision[] = ["accept", "reject"];

/** Every suggestion that waits, each to be shown and decided. */
export function SuggestionsTab() {
  const { workbench, language } = usePanel();
  const texts = suggestionTexts[language];
  const mayEdit = useMayEdit();
  // Derived anew after each pause.
  useBenchState((state) => state.revision);
  const { editor } = workbench;
  const suggestions = readSuggestions(editor.state.doc);
  if (suggestions.length === 0) return <p className="ke-hint">{texts.none}</p>;

  const decide = (id: string, decision: Decision) => {
    if (workbench.run(decideSuggestion(id, decision)))
      workbench.set({ message: texts.decided[decision] });
  };
  return (
    <div className="ke-panel">
      <p className="ke-hint">{texts.help}</p>
      <ul className="ke-items">
        {suggestions.map(({ id, author, at, inserted, deleted }) => (
          <li key={id} className="ke-finding">
            <p className="ke-fact-name">{author === null ? texts.unknown : texts.by(author)}</p>
            <p className="ke-hint">{sayWhen(at, language)}</p>
            {deleted !== "" && (
              <p>
                {texts.deletes} <del>{deleted}</del>
              </p>
            )}
            {inserted !== "" && (
              <p>
                {texts.inserts} <ins>{inserted}</ins>
              </p>
            )}
            <div className="ke-item-actions">
              {mayEdit &&
                decisions.map((decision) => (
                  <Button
                    key={decision}
                    size="s"
                    aria-label={texts.decideOf[decision](nameWords(inserted || deleted))}
                    onClick={() => decide(id, decision)}
                  >
                    {texts.decide[decision]}
                  </Button>
                ))}
              <Button
                size="s"
                variant="quiet"
                onClick={() => {
                  const now = readSuggestions(editor.state.doc).find((each) => each.id === id);
                  if (now !== undefined) jumpTo(editor.view, now.position);
                }}
              >
                {texts.show}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
