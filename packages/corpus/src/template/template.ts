import type { Localized, PolicyDocument } from "@klubba/model";

/** A document to start from. */
export interface Template {
  readonly id: string;
  readonly name: Localized;
  readonly description: Localized;
  /** A4 pages of text it aims at, head and contents not counted, or null where it aims at none. */
  readonly pages: number | null;
  /** Guidance included; nothing in its coverage is confirmed, for only a person can do that. */
  readonly document: PolicyDocument;
  /** The file as it stands, `template` key and all. */
  readonly markdown: string;
}
