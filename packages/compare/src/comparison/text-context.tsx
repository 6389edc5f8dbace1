import type { Change } from "@klubba/diff";
import { createContext, useContext } from "react";
import type { Origins } from "./change-filters.ts";

/** What every row of a text needs to know of the comparison it is part of. */
export interface TextContextValue {
  readonly changes: ReadonlyMap<string, Change>;
  /** Ids of the elements that links to changes lead to, by a row's index. */
  readonly anchors: ReadonlyMap<number, readonly string[]>;
  /** The level at which a heading stands in the page's outline, by its row's index. */
  readonly outline: ReadonlyMap<number, number>;
  readonly origins: Origins;
  readonly onUnfold: (index: number) => void;
  readonly onMoved: (id: string, end: "from" | "to") => void;
}

const TextContext = createContext<TextContextValue | null>(null);
export const TextProvider = TextContext.Provider;

export function useText(): TextContextValue {
  const value = useContext(TextContext);
  if (value === null) throw new Error("a row of text stands outside of a comparison");
  return value;
}
