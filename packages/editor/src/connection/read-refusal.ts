import { closeCodes, type CloseReason, findCloseReason } from "@klubba/protocol";

const isCloseReason = (text: string): text is CloseReason => text in closeCodes;

/**
 * The reason behind the end of a connection, or null for an ordinary break. A socket closes with a
 * code; a single document on it is closed, or refused, with the reason's name only.
 */
export function readRefusal(event: {
  readonly code?: number;
  readonly reason?: string;
}): CloseReason | null {
  const byCode = findCloseReason(event.code ?? 0);
  if (byCode !== null) return byCode;
  const reason = event.reason ?? "";
  return isCloseReason(reason) ? reason : null;
}
