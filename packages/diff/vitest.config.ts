import { defineConfig } from "vitest/config";

// Properties over whole documents take seconds on a busy machine; that is no failure.
export default defineConfig({ test: { environment: "node", testTimeout: 120_000 } });
