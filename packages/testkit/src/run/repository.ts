import { existsSync, globSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";

/** The folder that holds `packages/`. */
export const repository: string = resolve(import.meta.dirname, "../../../..");

/** Every workspace package that is type-checked, as paths from the repository's root. */
export function findTypedPackages(): string[] {
  // A package that must run anywhere keeps the tests that need Node in a folder with its own types.
  const places = [
    "packages/*/tsconfig.json",
    "packages/*/src/*/tsconfig.json",
    "e2e/tsconfig.json",
  ];
  return globSync(places, { cwd: repository }).map(dirname).toSorted();
}

/** Where a tool's command lies: the package's own tools first, then the root's. */
export function findTool(name: string, from = "."): string | null {
  const places = [join(repository, from), repository];
  const paths = places.map((place) => join(place, "node_modules/.bin", name));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** The environment in which `node` is the Node of the lockfile, however we were started. */
export function readToolEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const path = [join(repository, "node_modules/.bin"), environment.PATH ?? ""].join(delimiter);
  return { ...environment, PATH: path };
}
