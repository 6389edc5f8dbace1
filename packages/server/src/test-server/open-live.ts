import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { currentFormat } from "@klubba/model";
import { livePath } from "@klubba/protocol";
import { WebSocket } from "ws";
import type * as Y from "yjs";

/** A person's open document, as the editor opens it. */
export interface LiveClient {
  readonly live: Y.Doc;
  readonly provider: HocuspocusProvider;
  /** Codes with which the server has closed the socket so far. */
  readonly closes: readonly number[];
  /** Reasons for which a document was refused. */
  readonly refusals: readonly string[];
  /** Resolves once everything typed has been acknowledged. */
  readonly acknowledged: () => Promise<void>;
  readonly until: (what: () => boolean) => Promise<void>;
  readonly close: () => void;
}

interface LiveDetails {
  readonly url: string;
  readonly document: string;
  readonly cookie: string;
  readonly origin?: string;
  readonly format?: number;
}

/** Resolves when `what` holds; rejects after ten seconds. */
export async function until(what: () => boolean): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 10) {
    if (what()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`still not so after ten seconds: ${what.toString()}`);
}

export function openLive({
  url,
  document,
  cookie,
  origin = url,
  format = currentFormat,
}: LiveDetails): LiveClient {
  const closes: number[] = [];
  const refusals: string[] = [];
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: url.replace(/^http/, "ws") + livePath,
    WebSocketPolyfill: class extends WebSocket {
      constructor(address: string) {
        super(address, { headers: { cookie, origin } });
        // The provider lets go of a socket that is still connecting; that is no failure of a test.
        this.on("error", () => {});
      }
    },
    delay: 50,
    minDelay: 50,
    maxDelay: 100,
    jitter: false,
    onClose: ({ event }) => closes.push(event.code),
  });
  const provider = new HocuspocusProvider({
    websocketProvider,
    name: document,
    token: JSON.stringify({ format }),
    onAuthenticationFailed: ({ reason }) => refusals.push(reason),
  });
  provider.attach();
  return {
    live: provider.document,
    provider,
    closes,
    refusals,
    until,
    acknowledged: () =>
      until(() => provider.isAuthenticated && provider.synced && !provider.hasUnsyncedChanges),
    close: () => {
      provider.destroy();
      websocketProvider.destroy();
    },
  };
}
