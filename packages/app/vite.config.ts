import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Where `pnpm klubba serve` answers while one works on the screens. */
const server = "http://localhost:4600";

/**
 * Markdown is read in a worker. The library that knows `&auml;` has a build for browsers that asks
 * the DOM, and a worker has none: there it gets the build with a table.
 */
const withoutDom = (): Plugin => ({
  name: "klubba-without-dom",
  enforce: "pre",
  async resolveId(id, importer, options) {
    if (id !== "decode-named-character-reference") return null;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    return found === null ? null : found.id.replace(/index\.dom\.js$/, "index.js");
  },
});

export default defineConfig({
  plugins: [react()],
  build: {
    manifest: true,
    // What `light-dark()` and `popover` need; older ones would be served rewrites that do not work.
    target: ["chrome125", "firefox128", "safari18"],
    // Only what is fetched by address: a data URL would need a hole in the content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: "es", plugins: () => [withoutDom()] },
  server: { proxy: { "/api": { target: server, ws: true } } },
});
