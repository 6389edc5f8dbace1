import type { Language } from "@klubba/model";
import type { StoreApi } from "zustand/vanilla";
import type * as Y from "yjs";
import type { PageTexts } from "../texts/page-texts.ts";

/** What stands in a heading, for those who refer to it. */
export interface HeadingLabel {
  /** `2.1`; empty for the title. */
  readonly number: string;
  readonly text: string;
}
export type HeadingLabels = ReadonlyMap<string, HeadingLabel>;

/** What a thing on the page asks the screens around it to open. Positions are at the moment of asking. */
export type PageRequest =
  | { readonly kind: "field"; readonly name: string; readonly anchor: HTMLElement }
  | { readonly kind: "footnote"; readonly position: number; readonly anchor: HTMLElement }
  | { readonly kind: "image"; readonly position: number };

/** What the views on the page need from outside it. */
export interface PageContext {
  readonly live: Y.Doc;
  readonly language: Language;
  readonly texts: PageTexts;
  readonly headings: StoreApi<HeadingLabels>;
  assetUrl(src: string): string;
  ask(request: PageRequest): void;
}
