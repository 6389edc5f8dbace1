import type { World } from "./world.ts";

/** `SOURCE_DATE_EPOCH` (seconds since 1970) where it is set, so that a build can be repeated. */
export function readNow(environment: World["environment"], clock: () => number): Date {
  const fixed = environment.SOURCE_DATE_EPOCH ?? "";
  return /^\d{1,12}$/.test(fixed) ? new Date(Number(fixed) * 1000) : new Date(clock());
}
