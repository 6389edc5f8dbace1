import type { IncomingMessage } from "node:http";

interface Front {
  readonly publicUrl: URL | null;
  readonly trustProxy: boolean;
}

/** What is known of who stands at the other end, taken from the socket and, if trusted, the proxy. */
export interface ClientOrigin {
  /** The address to count attempts under. */
  readonly address: string;
  /** Origins under which this very request may have reached us. */
  readonly ownOrigins: readonly string[];
}

const hostPattern = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

export function readClientOrigin(request: IncomingMessage, front: Front): ClientOrigin {
  const forwarded = (name: string): string | null => {
    if (!front.trustProxy) return null;
    const value = request.headers[name];
    // The proxy adds its own word last; what stands before it came from outside.
    return [value].flat().join(",").split(",").at(-1)?.trim() || null;
  };
  const host = forwarded("x-forwarded-host") ?? request.headers.host ?? "";
  const scheme = forwarded("x-forwarded-proto") === "https" ? "https" : "http";
  return {
    address: forwarded("x-forwarded-for") ?? request.socket.remoteAddress ?? "unknown",
    ownOrigins: [
      ...(front.publicUrl === null ? [] : [front.publicUrl.origin]),
      ...(hostPattern.test(host) ? [new URL(`${scheme}://${host}`).origin] : []),
    ],
  };
}
