import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

export const packagesDirectory: string = resolve(import.meta.dirname, "../../..");

/** Where the built screens lie. */
export const appDirectory: string = join(packagesDirectory, "app", "dist");

export const isAppBuilt = (): boolean => existsSync(join(appDirectory, "index.html"));
