import { Button, Dialog } from "@klubba/ui";
import type { Transaction } from "@tiptap/pm/state";
import { useEffect, useRef, useState } from "react";
import { createNotePage } from "./create-note-page.ts";
import { useDialog } from "./use-dialog.ts";

/** The text of a footnote, written in place: what is typed is on the page at once. */
export function FootnoteDialog({ position }: { readonly position: number }) {
  const { workbench, texts, close } = useDialog();
  const { editor } = workbench;
  const host = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(position);
  const [number] = useState(() => {
    let count = 0;
    editor.state.doc.nodesBetween(0, position + 1, (node) => {
      if (node.type.name === "footnote") count += 1;
      return node.type.name !== "footnote";
    });
    return Math.max(count, 1);
  });

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const note = createNotePage({
      element,
      outer: editor.view,
      label: texts.footnoteText,
      findPosition: () => place.current,
      onEscape: close,
    });
    if (note === null) {
      close();
      return undefined;
    }
    const follow = ({ transaction }: { transaction: Transaction }) => {
      if (!transaction.docChanged || place.current === null) return;
      const mapped = transaction.mapping.mapResult(place.current, 1);
      const found = editor.state.doc.nodeAt(mapped.pos);
      place.current = found?.type.name === "footnote" ? mapped.pos : null;
      if (place.current === null || found === null) close();
      else note.show(found);
    };
    editor.on("transaction", follow);
    note.view.focus();
    return () => {
      editor.off("transaction", follow);
      note.view.destroy();
    };
    // The note page lives as long as the dialog; texts and close change with every drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [editor]);

  const remove = () => {
    const at = place.current;
    const note = at === null ? null : editor.state.doc.nodeAt(at);
    place.current = null;
    if (at !== null && note !== null)
      editor.view.dispatch(editor.state.tr.delete(at, at + note.nodeSize));
    close();
  };
  return (
    <Dialog
      title={texts.footnote(number)}
      size="s"
      onClose={close}
      actions={
        <>
          <Button onClick={remove}>{texts.removeFootnote}</Button>
          <Button variant="primary" onClick={close}>
            {texts.done}
          </Button>
        </>
      }
    >
      <div ref={host} className="ke-note-page" />
      <p className="ke-hint">{texts.footnoteHint}</p>
    </Dialog>
  );
}
