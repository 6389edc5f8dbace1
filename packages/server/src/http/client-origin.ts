import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

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
  // What the pattern lets through may still be no host, as one with port 99999.
  const asked = hostPattern.test(host) ? URL.parse(`${scheme}://${host}`) : null;
  const address =
    parseAddress(forwarded("x-forwarded-for")) ?? parseAddress(request.socket.remoteAddress);
  return {
    address: address ?? "unknown",
    ownOrigins: [
      ...(front.publicUrl === null ? [] : [front.publicUrl.origin]),
      ...(asked === null ? [] : [asked.origin]),
    ],
  };
}

/** The bare address: some proxies add the port, `[…]` or a zone, which differ between connections. */
function parseAddress(text: string | null | undefined): string | null {
  const [, bracketed, plain] = /^(?:\[(.+)\](?::\d+)?|([^:]+):\d+)$/.exec(text ?? "") ?? [];
  const address = (bracketed ?? plain ?? text ?? "").replace(/%.*$/, "");
  return isIP(address) === 0 ? null : address;
}
