import type { World } from "../world/world.ts";

/** Tells which file now holds the result, by the name that was typed. */
export function tellWritten(shown: string, { language, tell }: World): void {
  tell(language === "sv" ? `Skrev ${shown}.` : `Wrote ${shown}.`);
}
