import { mayDo } from "@klubba/protocol";
import { useEffect, useRef } from "react";
import { borrowToTopic } from "../borrow/borrow.ts";
import type { Borrowing } from "../borrow/borrowing.ts";
import { runBorrow } from "../borrow/run-borrow.ts";
import type { Workbench } from "../state/workbench.ts";
import type { PolicyEditorProps } from "./policy-editor-props.ts";

/** Takes the pending borrowing into the draft, each once, as soon as there is a page. */
export function usePendingBorrow(workbench: Workbench | null, props: PolicyEditorProps): void {
  const { pendingBorrow = null, onBorrowed, role } = props;
  const taken = useRef<Borrowing | null>(null);
  useEffect(() => {
    if (workbench === null || pendingBorrow === null || taken.current === pendingBorrow) return;
    if (!mayDo(role, "edit")) return;
    if (!runBorrow(workbench, pendingBorrow, borrowToTopic)) return;
    taken.current = pendingBorrow;
    // The page has only just been made: before it is laid out, it cannot be scrolled.
    requestAnimationFrame(() => {
      if (workbench.editor.isDestroyed) return;
      const { view } = workbench.editor;
      const { node } = view.domAtPos(view.state.selection.from);
      const place = node instanceof Element ? node : node.parentElement;
      place?.scrollIntoView?.({ block: "center" });
    });
    onBorrowed?.();
  }, [workbench, pendingBorrow, onBorrowed, role]);
}
