import type { Language } from "@klubba/model";
import type { World } from "./world.ts";

/** The language of the terminal by POSIX's order of precedence: English where it says so, else Swedish. */
export function readLanguage(environment: World["environment"]): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return /^en(?:[_.@-]|$)/i.test(locale) ? "en" : "sv";
}
