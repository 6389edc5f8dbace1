import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import { locksPage } from "../connection/save-state.ts";
import { mayDo } from "@klubba/protocol";
import type { Workbench, WorkbenchState } from "../state/workbench.ts";
import type { PolicyEditorProps } from "./policy-editor-props.ts";

interface Bench {
  readonly workbench: Workbench;
  readonly props: PolicyEditorProps;
}

const BenchContext = createContext<Bench | null>(null);

export function BenchProvider({
  bench,
  children,
}: {
  readonly bench: Bench;
  readonly children: ReactNode;
}) {
  return <BenchContext value={bench}>{children}</BenchContext>;
}

/** The page and what the editor was given; only inside a `BenchProvider`. */
export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (bench === null) throw new Error("useBench is called outside a BenchProvider");
  return bench;
}

/** A part of the workbench's state; the component is drawn again only when that part changes. */
export const useBenchState = <Part,>(select: (state: WorkbenchState) => Part): Part =>
  useStore(useBench().workbench.store, select);

/** Whether the one who reads may write, and what is written can still be saved. */
export function useMayEdit(): boolean {
  const { workbench, props } = useBench();
  const locked = useStore(workbench.connection.saveState, locksPage);
  return mayDo(props.role, "edit") && !locked;
}
