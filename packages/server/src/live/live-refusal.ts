import { type CloseReason, closeCodes } from "@klubba/protocol";

/**
 * What hocuspocus is told when a document or an edit is refused. It has no message, for hocuspocus
 * prints those; the log has the event already.
 */
export class LiveRefusal extends Error {
  override readonly name = "LiveRefusal";
  readonly code: number;
  readonly reason: CloseReason;

  constructor(reason: CloseReason) {
    super();
    this.code = closeCodes[reason];
    this.reason = reason;
  }
}
