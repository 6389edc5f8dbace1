import { defineConfig } from "vitest/config";

/** Commands start processes and a server; on a busy machine that takes a while. */
export default defineConfig({ test: { testTimeout: 30_000 } });
