import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packagesDirectory } from "./app-directory.ts";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

const scope = "@klubba/";

/** The names of a package and of everything in the house that it is built from. */
function collectPackages(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const path = join(packagesDirectory, name, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  for (const dependency of Object.keys(manifest.dependencies ?? {})) {
    if (dependency.startsWith(scope)) collectPackages(dependency.slice(scope.length), found);
  }
  return found;
}

/** A digest of all that the screens are built from: our sources, research, templates and lockfile. */
export function hashSources(): string {
  const patterns = [...collectPackages("app")].flatMap((name) => [
    `packages/${name}/src/**/*.*`,
    `packages/${name}/public/**/*.*`,
    `packages/${name}/{package.json,index.html,vite.config.ts}`,
  ]);
  const root = join(packagesDirectory, "..");
  const files = globSync([...patterns, "research/**/*.yaml", "templates/*.md", "pnpm-lock.yaml"], {
    cwd: root,
  });
  const hash = createHash("sha256");
  for (const file of files.toSorted()) {
    if (/\.(?:test|prop\.test)\.tsx?$/.test(file)) continue;
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}
