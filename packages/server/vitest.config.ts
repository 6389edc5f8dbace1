import { defineConfig } from "vitest/config";

// Servers are started and passwords hashed, at times on a machine that has much else to do.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000 } });
