import { defineConfig } from "vitest/config";

/**
 * One run over every package: each folder is a project with its own vitest.config.ts where it has
 * one, so that a test meets the same world here as when its package is tested alone.
 */
export default defineConfig({
  test: { projects: ["packages/*"], passWithNoTests: true },
});
