import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { packagesDirectory } from "../klubba/start-klubba.ts";
import { kilobytes, writeTable } from "../report/table.ts";

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
}
type ViteManifest = Readonly<Record<string, Chunk>>;

/** What a route may load before it can be used; bytes, gzip. */
const gates = { editor: 330_000, other: 160_000 } as const;

/** JavaScript that each screen loads before it can be used, against its gate. False when one is over. */
export function measureBundle(): { text: string; passed: boolean } {
  const dist = join(packagesDirectory, "app", "dist");
  const path = join(dist, ".vite", "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as ViteManifest;
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry);
  const routes = Object.keys(manifest).filter(
    (name) => /^src\/screens\/.*-page\.tsx$/.test(name) && manifest[name]?.isDynamicEntry,
  );
  if (entry === undefined || routes.length === 0)
    throw new Error("the manifest names no entry or no route");

  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = sizes.get(file) ?? gzipSync(readFileSync(join(dist, file))).byteLength;
    sizes.set(file, known);
    return known;
  };
  const measured = routes.map((route) => {
    const files = collectFiles(manifest, [entry, route]);
    const size = [...files]
      .filter((file) => file.endsWith(".js"))
      .reduce((sum, file) => sum + sizeOf(file), 0);
    const gate = route.includes("/editor/") ? gates.editor : gates.other;
    return { name: route.replace(/^src\/screens\/|\.tsx$/g, ""), size, gate };
  });
  const rows = measured
    .toSorted((left, right) => right.size - left.size)
    .map(({ name, size, gate }) => [
      name,
      kilobytes(size),
      kilobytes(gate),
      size <= gate ? "ok" : "OVER",
    ]);
  return {
    text: writeTable("JavaScript before a screen can be used (gzip)", [
      ["", "size", "gate", ""],
      ...rows,
    ]),
    passed: measured.every(({ size, gate }) => size <= gate),
  };
}

function collectFiles(manifest: ViteManifest, names: readonly string[]): Set<string> {
  const files = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const name of names) visit(name);
  return files;
}
