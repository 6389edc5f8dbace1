import type { Health } from "@klubba/protocol";
import manifest from "../../package.json" with { type: "json" };
import type { Handlers, Services } from "./handler.ts";

export function createHealthHandlers({ storage, health, log }: Services): Handlers<"health"> {
  return {
    async health() {
      const answers = await storage.ping().then(
        () => true,
        (error: unknown) => {
          log.error("health.pingFailed", error);
          return false;
        },
      );
      const fine = answers && !health.isFailing();
      const body: Health = {
        status: fine ? "ok" : "degraded",
        version: manifest.version,
        storage: fine ? "ok" : "failing",
      };
      return Response.json(body, {
        status: fine ? 200 : 503,
        headers: { "cache-control": "no-store" },
      });
    },
  };
}
