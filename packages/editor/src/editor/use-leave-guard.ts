import { useEffect } from "react";
import type { Connection } from "../connection/create-connection.ts";

/** Has the browser ask before the page is left while changes are not saved. */
export function useLeaveGuard(connection: Connection): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      const state = connection.saveState.getState();
      if ("unsent" in state && state.unsent > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [connection]);
}
