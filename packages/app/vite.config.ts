import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `pnpm klubba serve` answers while one works on the screens. */
const server = "http://localhost:4600";

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
  worker: { format: "es" },
  server: { proxy: { "/api": { target: server, ws: true } } },
});
