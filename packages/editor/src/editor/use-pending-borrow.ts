import { mayDo } from "@klubba/protocol";
import { useEffect, useRef } from "react";
import { borrowToTopic } from "../borrow/borrow-fact.ts";
import type { Workbench } from "../state/workbench.ts";
import type { Borrowing, PolicyEditorProps } from "./policy-editor-props.ts";

/** Takes the pending borrowing into the draft, each once, as soon as there is a page. */
export function usePendingBorrow(workbench: Workbench | null, props: PolicyEditorProps): void {
  const { pendingBorrow = null, onBorrowed, language, role } = props;
  const taken = useRef<Borrowing | null>(null);
  useEffect(() => {
    if (workbench === null || pendingBorrow === null || taken.current === pendingBorrow) return;
    if (!mayDo(role, "edit")) return;
    if (!workbench.run(borrowToTopic(pendingBorrow, language))) return;
    taken.current = pendingBorrow;
    onBorrowed?.();
  }, [workbench, pendingBorrow, onBorrowed, language, role]);
}
