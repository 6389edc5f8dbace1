/** What a frame of the live protocol is, as far as saving is concerned. */
export type FrameKind = "handover" | "update" | "receipt" | "other";

// Hocuspocus: the document's name with its length, the kind of message, and what belongs to it.
const sync = 0;
const syncStatus = 8;
// y-protocols: 0 asks for what is missing, 1 gives all that the other side lacks, 2 gives one change.
const givesAll = 1;
const givesChange = 2;

export function readFrameKind(frame: Uint8Array): FrameKind {
  let [length, shift, at] = [0, 0, 0];
  for (let more = true; more; shift += 7, at += 1) {
    const byte = frame[at] ?? 0;
    length += (byte & 0x7f) * 2 ** shift;
    more = byte >= 0x80;
  }
  const [kind, detail] = [frame[at + length], frame[at + length + 1]];
  if (kind === syncStatus) return detail === 1 ? "receipt" : "other";
  if (kind !== sync) return "other";
  return detail === givesAll ? "handover" : detail === givesChange ? "update" : "other";
}

/**
 * A socket that knows what is still without a receipt, by what has in truth gone out on it: the
 * library counts anew when it comes back, and forgets those that waited for the socket to open.
 * `onAllReceived` is called for each receipt after which the server has everything: whatever was
 * written before this socket was opened, and every change since.
 */
export const countReceipts = (onAllReceived: () => void): typeof WebSocket =>
  class extends WebSocket {
    #handedOver = false;
    #awaited = 0;

    constructor(url: string | URL) {
      super(url);
      this.addEventListener("message", ({ data }) => {
        if (!(data instanceof ArrayBuffer)) return;
        if (readFrameKind(new Uint8Array(data)) !== "receipt") return;
        this.#awaited -= 1;
        // A change made while the socket closes does not go out on it.
        if (this.#handedOver && this.#awaited === 0 && this.readyState === WebSocket.OPEN)
          onAllReceived();
      });
    }

    override send(data: Parameters<WebSocket["send"]>[0]): void {
      super.send(data);
      const kind = data instanceof Uint8Array ? readFrameKind(data) : "other";
      if (kind === "handover") this.#handedOver = true;
      if (kind === "handover" || kind === "update") this.#awaited += 1;
    }
  };
