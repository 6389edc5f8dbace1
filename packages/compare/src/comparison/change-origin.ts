/** Where a change comes from, as far as it is known: a saved version knows who saved it. */
export interface ChangeOrigin {
  /** Whom the person filter offers; empty where nobody is known. */
  readonly person: string;
  /** Said beside the change, e.g. `Först i version 3, sparad av Anna`. */
  readonly note: string;
}
