import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const chromiumNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const chromiumPlaces = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
const sofficePlaces = [
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** The browser for the tests: `KLUBBA_CHROMIUM`, else the first found on PATH; null without one. */
export function findChromium(environment: NodeJS.ProcessEnv): string | null {
  return environment.KLUBBA_CHROMIUM ?? findProgram(chromiumNames, chromiumPlaces, environment);
}

/** LibreOffice, which some tests use as a witness; null without it. */
export function findLibreOffice(environment: NodeJS.ProcessEnv): string | null {
  return environment.KLUBBA_SOFFICE ?? findProgram(["soffice"], sofficePlaces, environment);
}

export function findProgram(
  names: readonly string[],
  places: readonly string[],
  environment: NodeJS.ProcessEnv,
): string | null {
  const folders = (environment.PATH ?? "").split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, ...places].find((path) => existsSync(path)) ?? null;
}
