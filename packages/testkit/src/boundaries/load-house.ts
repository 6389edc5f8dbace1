import { globSync, readdirSync, readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join, relative } from "node:path";
import { repository } from "../run/repository.ts";

export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly license?: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface Package {
  /** The folder's name under `packages/`. */
  readonly name: string;
  readonly manifest: Manifest;
}

export interface SourceFile {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

export function loadPackages(): Package[] {
  return globSync("packages/*/package.json", { cwd: repository })
    .toSorted()
    .map((path) => ({
      name: path.split(/[\\/]/)[1]!,
      manifest: JSON.parse(readFileSync(join(repository, path), "utf8")) as Manifest,
    }));
}

/** Every file that we wrote in TypeScript or CSS. */
export function loadSources(): SourceFile[] {
  return globSync(["packages/*/{src,peer}/**/*.{ts,tsx,css}", "e2e/**/*.ts"], {
    cwd: repository,
    exclude: (path) => /node_modules|dist/.test(path),
  })
    .toSorted()
    .map((path) => ({
      path: path.replaceAll("\\", "/"),
      text: readFileSync(join(repository, path), "utf8"),
    }));
}

/** The names at the root that are part of the project; in an export without git, all that lie there. */
export function loadRootNames(): string[] {
  const listed = listTracked() ?? readdirSync(repository);
  return [...new Set(listed.map((path) => path.split("/")[0]!))].toSorted();
}

function listTracked(): string[] | null {
  try {
    const output = execFileSync("git", ["ls-files", "-z"], {
      cwd: repository,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64 * 1024 * 1024,
    });
    return output.split("\0").filter((path) => path !== "");
  } catch {
    return null;
  }
}

/** What a file imports, as written. */
export function readImports(text: string): string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"'\n]+)["']/g;
  return Array.from(text.matchAll(pattern), (match) => match[1]!);
}

/** The package that a file belongs to, or null for what lies outside `packages/`. */
export const packageOf = (path: string): string | null =>
  /^packages\/([^/]+)\//.exec(relative(".", path).replaceAll("\\", "/"))?.[1] ?? null;
