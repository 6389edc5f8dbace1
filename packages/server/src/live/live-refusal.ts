import { type CloseReason, closeCodes } from "@klubba/protocol";

/**
 * What hocuspocus is told when a document or an edit is refused. It has neither message nor stack,
 * for hocuspocus prints those on its own; the log has the event already.
 */
export class LiveRefusal extends Error {
  override readonly name = "LiveRefusal";
  readonly code: number;
  readonly reason: CloseReason;

  constructor(reason: CloseReason) {
    super();
    this.stack = `LiveRefusal: ${reason}`;
    this.code = closeCodes[reason];
    this.reason = reason;
  }
}
