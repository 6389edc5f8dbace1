import { posix } from "node:path";
import { expect, test } from "vitest";
import { allowedImports, allowedLibraries } from "./allowed-imports.ts";
import {
  loadPackages,
  loadRootNames,
  loadSources,
  type Manifest,
  packageOf,
  readImports,
} from "./load-house.ts";

const packages = loadPackages();
const sources = loadSources();
const scope = "@klubba/";
const inHouse = (dependencies: Manifest["dependencies"] = {}) =>
  Object.keys(dependencies)
    .filter((name) => name.startsWith(scope))
    .map((name) => name.slice(scope.length));

test("the visible root holds only what the house has", () => {
  const visible = loadRootNames().filter(
    (name) => !name.startsWith(".") && name !== "node_modules",
  );
  const allowed = [
    "LICENSE",
    "README.md",
    "e2e",
    "package.json",
    "packages",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "research",
    "templates",
    "tsconfig.base.json",
  ];
  expect(visible.filter((name) => !allowed.includes(name))).toEqual([]);
});

test("every package stands in the table of the house", () => {
  expect(packages.filter(({ name }) => !(name in allowedImports)).map(({ name }) => name)).toEqual(
    [],
  );
});

test("the table itself has no circle", () => {
  const reaches = (name: string, path: readonly string[]): string[][] =>
    (allowedImports[name] ?? []).flatMap((next) =>
      path.includes(next) ? [[...path, next]] : reaches(next, [...path, next]),
    );
  expect(Object.keys(allowedImports).flatMap((name) => reaches(name, [name]))).toEqual([]);
});

test.each(packages)("$name depends only on what lies below it", ({ name, manifest }) => {
  const allowed = allowedImports[name] ?? [];
  expect(inHouse(manifest.dependencies).filter((other) => !allowed.includes(other))).toEqual([]);
  // The test kit builds cases for every package; nothing that ships may need it.
  const inTests = inHouse(manifest.devDependencies).filter((other) => other !== "testkit");
  expect(inTests.filter((other) => !allowed.includes(other))).toEqual([]);
});

test.each(packages)("$name is private, licensed and an ES module of its own name", (found) => {
  expect(found.manifest).toMatchObject({
    name: scope + found.name,
    private: true,
    license: "MIT",
    type: "module",
  });
});

test.each(Object.keys(allowedLibraries))("%s keeps to its few outside libraries", (name) => {
  const manifest = packages.find((found) => found.name === name)?.manifest;
  const outside = Object.keys(manifest?.dependencies ?? {}).filter((key) => !key.startsWith(scope));
  expect(outside.filter((library) => !allowedLibraries[name]!.includes(library))).toEqual([]);
});

test("every library is pinned, and to one version in the whole house", () => {
  const versions = new Map<string, Set<string>>();
  for (const { manifest } of packages) {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [library, version] of Object.entries(all)) {
      versions.set(library, (versions.get(library) ?? new Set()).add(version));
    }
  }
  const loose = [...versions].filter(([, found]) =>
    [...found].some((text) => /^[\^~><*]/.test(text)),
  );
  const several = [...versions].filter(([, found]) => found.size > 1);
  expect(loose.map(([library, found]) => `${library} ${[...found].join(" ")}`)).toEqual([]);
  expect(several.map(([library, found]) => `${library} ${[...found].join(" ")}`)).toEqual([]);
});

test("a package is entered only by a door that its manifest opens", () => {
  const doors = new Set(
    packages.flatMap(({ manifest }) =>
      Object.keys(manifest.exports ?? {}).map((door) => posix.join(manifest.name, door)),
    ),
  );
  const deep = sources.flatMap(({ path, text }) =>
    readImports(text)
      .filter((specifier) => specifier.startsWith(scope) && !isOpen(doors, specifier))
      .map((specifier) => `${path} imports ${specifier}`),
  );
  expect(deep).toEqual([]);
});

/** `?worker` and the like are for the bundler; `./*.css` opens every name that fits. */
function isOpen(doors: ReadonlySet<string>, specifier: string): boolean {
  const [path = ""] = specifier.split("?");
  return [...doors].some((door) => {
    const [start = "", end] = door.split("*");
    return end === undefined ? door === path : path.startsWith(start) && path.endsWith(end);
  });
}

test("no relative import leaves its package", () => {
  const leaving = sources.flatMap(({ path, text }) => {
    const home = packageOf(path);
    return readImports(text)
      .filter((specifier) => specifier.startsWith("."))
      .filter((specifier) => packageOf(posix.join(posix.dirname(path), specifier)) !== home)
      .map((specifier) => `${path} imports ${specifier}`);
  });
  expect(leaving).toEqual([]);
});

test("no file or folder has a name that says nothing", () => {
  const empty = /(?:^|[/.-])(?:utils?|helpers?|common|managers?|misc)(?=[/.-])/;
  expect(sources.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
});

test("nothing is left unfinished or tied to one machine", () => {
  const words = ["TODO", "FIXME", "XXX", "not implemented", "test.only", "/work/", "/root/"];
  const others = sources.filter(({ path }) => !path.endsWith("boundaries/boundaries.test.ts"));
  const found = others.flatMap(({ path, text }) =>
    words.filter((word) => text.includes(word)).map((word) => `${path} says "${word}"`),
  );
  expect(found).toEqual([]);
});
