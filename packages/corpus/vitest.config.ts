import { defineConfig } from "vitest/config";

/** No test here changes what another sees, so the readers are loaded once for all files. */
export default defineConfig({ test: { isolate: false } });
