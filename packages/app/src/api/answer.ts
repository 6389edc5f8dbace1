import type { ErrorCode } from "@klubba/protocol";

/** What can go wrong with a request: what the server says, or that it says nothing readable. */
export type CallErrorCode = ErrorCode | "offline" | "unreadable";

export interface CallError {
  readonly code: CallErrorCode;
  /** For a person, in the language of the screens. */
  readonly message: string;
  /** What is wrong with which value of the request. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CallError };

/** A failed request where only an exception can carry it, as inside the query cache. */
export class CallFailed extends Error {
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.message);
    this.name = "CallFailed";
    this.error = error;
  }
}

/** The value, or the failure thrown. */
export async function requireAnswer<T>(answer: Promise<Answer<T>>): Promise<T> {
  const settled = await answer;
  if (settled.ok) return settled.value;
  throw new CallFailed(settled.error);
}
