import type { CloseReason } from "@klubba/protocol";

/** What is known of the connection at one moment. */
export interface ConnectionFacts {
  /** True from the first complete answer of the server on. */
  readonly opened: boolean;
  /** True while the socket is up and the server has taken us in. */
  readonly connected: boolean;
  /** Own changes since the server last had them all: not all of them need be without a receipt. */
  readonly unsent: number;
  /** Why the server has turned us away; null while it has not. */
  readonly refusal: CloseReason | null;
  /** When the latest receipt came, in milliseconds since 1970; null before the first. */
  readonly savedAt: number | null;
}

/** What the writer is told. `saved` only ever follows a receipt, never a hope. */
export type SaveState =
  | { readonly kind: "opening" }
  | { readonly kind: "saved"; readonly at: number | null }
  | { readonly kind: "saving"; readonly unsent: number }
  | { readonly kind: "offline"; readonly unsent: number }
  | { readonly kind: "refused"; readonly reason: CloseReason; readonly unsent: number };

export const unknownFacts: ConnectionFacts = {
  opened: false,
  connected: false,
  unsent: 0,
  refusal: null,
  savedAt: null,
};

export function readSaveState(facts: ConnectionFacts): SaveState {
  const { opened, connected, unsent, refusal, savedAt } = facts;
  if (refusal !== null) return { kind: "refused", reason: refusal, unsent };
  if (!opened) return connected ? { kind: "opening" } : { kind: "offline", unsent };
  if (!connected) return { kind: "offline", unsent };
  return unsent > 0 ? { kind: "saving", unsent } : { kind: "saved", at: savedAt };
}

/** After these reasons no attempt of ours can help: we stop asking until a person acts. */
const finalReasons: readonly CloseReason[] = ["signedOut", "forbidden", "notFound", "outdated"];
export const isFinal = (reason: CloseReason): boolean => finalReasons.includes(reason);

/** Reasons after which what is written could never be saved, so writing is stopped at once. */
const lockingReasons: readonly CloseReason[] = ["forbidden", "notFound", "outdated"];
export const locksPage = (state: SaveState): boolean =>
  state.kind === "refused" && lockingReasons.includes(state.reason);
