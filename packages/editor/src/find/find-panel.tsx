import { Button, Checkbox, IconButton, TextField } from "@klubba/ui";
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { redo, undo } from "@tiptap/y-tiptap";
import { useBench, useBenchState, useMayEdit } from "../editor/bench-context.tsx";
import { dialogTexts } from "../texts/dialog-texts.ts";
import { find, readFind, replaceAll, replaceMatch, stepMatch } from "./find-plugin.ts";

function readUndoKey(event: KeyboardEvent): "undo" | "redo" | null {
  if (!event.ctrlKey && !event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : null;
}

/** Find and replace, in a bar over the page: the page stays in sight and can be written on. */
export function FindPanel() {
  const { workbench, props } = useBench();
  const { editor } = workbench;
  const texts = dialogTexts[props.language];
  const mayEdit = useMayEdit();
  const panel = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(() => {
    const { from, to } = editor.state.selection;
    return editor.state.doc.textBetween(from, to, "\n").split("\n")[0] ?? "";
  });
  const [replacement, setReplacement] = useState("");
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWord, setWholeWord] = useState(false);
  const [said, setSaid] = useState("");

  const found = useSyncExternalStore(
    (onChange) => {
      editor.on("transaction", onChange);
      return () => void editor.off("transaction", onChange);
    },
    () => readFind(editor.state),
  );

  // The page itself scrolls to a selection only while it has the focus, and here this panel has it.
  const showCurrent = useCallback(
    () =>
      editor.view.dom.querySelector(".ke-match-current")?.scrollIntoView?.({ block: "nearest" }),
    [editor],
  );
  const asked = useBenchState((state) => state.finding);
  const focusSearch = () => {
    const input = panel.current?.querySelector("input");
    input?.focus();
    input?.select();
  };
  // Until something is typed here, Ctrl+Z takes back what was done on the page.
  const typed = useRef(false);
  const undoOnPage = (event: KeyboardEvent) => {
    const step = readUndoKey(event);
    if (step === null || typed.current || !mayEdit) return;
    event.preventDefault();
    run(step === "undo" ? (state) => undo(state) : (state) => redo(state));
  };
  const run = (command: Parameters<typeof workbench.run>[0]) => {
    command(editor.state, editor.view.dispatch, editor.view);
    showCurrent();
  };
  useEffect(() => {
    find({ text, matchCase, wholeWord })(editor.state, editor.view.dispatch);
    // Shows the match without moving the cursor: nothing has been chosen yet.
    showCurrent();
  }, [editor, showCurrent, text, matchCase, wholeWord]);
  useEffect(() => {
    return () => {
      if (!editor.isDestroyed) find(null)(editor.state, editor.view.dispatch);
    };
  }, [editor]);
  useEffect(focusSearch, [asked]);

  const { matches, current } = found;
  const replace = (command: Parameters<typeof run>[0], all = false) => {
    run(command);
    typed.current = false;
    // The pressed button is of no use any more and lets go of the focus.
    if (all || readFind(editor.state).matches.length === 0) focusSearch();
  };
  const count =
    text === ""
      ? ""
      : matches.length === 0
        ? texts.notFound
        : texts.found(current + 1, matches.length);
  const close = () => {
    workbench.set({ finding: 0 });
    editor.view.focus();
  };
  return (
    <form
      ref={panel}
      role="search"
      aria-label={texts.find}
      className="ke-find"
      onSubmit={(event) => {
        event.preventDefault();
        run(stepMatch(1));
      }}
      onInput={() => {
        typed.current = true;
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
        if (event.key.toLowerCase() === "f" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          focusSearch();
        }
        undoOnPage(event);
        if (event.key === "Enter" && event.shiftKey) {
          event.preventDefault();
          run(stepMatch(-1));
        }
      }}
    >
      <div className="ke-find-row">
        <TextField label={texts.findWhat} value={text} onChange={setText} autoComplete="off" />
        <IconButton
          icon="arrowUp"
          label={texts.previous}
          shortcut="Shift+Enter"
          onClick={() => run(stepMatch(-1))}
        />
        <IconButton icon="arrowDown" label={texts.next} shortcut="Enter" type="submit" />
        <IconButton icon="close" label={texts.close} shortcut="Esc" onClick={close} />
      </div>
      {mayEdit && (
        <div className="ke-find-row">
          <TextField
            label={texts.replaceWith}
            value={replacement}
            onChange={setReplacement}
            autoComplete="off"
          />
          <Button
            disabled={matches.length === 0}
            onClick={() => replace(replaceMatch(replacement))}
          >
            {texts.replace}
          </Button>
          <Button
            disabled={matches.length === 0}
            onClick={() => {
              setSaid(texts.replaced(matches.length));
              replace(replaceAll(replacement), true);
            }}
          >
            {texts.replaceAll}
          </Button>
        </div>
      )}
      <div className="ke-find-options">
        <Checkbox label={texts.matchCase} checked={matchCase} onChange={setMatchCase} />
        <Checkbox label={texts.wholeWord} checked={wholeWord} onChange={setWholeWord} />
      </div>
      <p className="ke-find-count" role="status">
        {said === "" || matches.length > 0 ? count : said}
      </p>
      <p className="ke-hint">{texts.findLimits}</p>
    </form>
  );
}
