import { existsSync } from "node:fs";

/** `KLUBBA_CHROMIUM`, else Debian's; null when neither is there. */
export function findChromium(environment: NodeJS.ProcessEnv): string | null {
  const path = environment.KLUBBA_CHROMIUM ?? "/usr/bin/chromium";
  return existsSync(path) ? path : null;
}
