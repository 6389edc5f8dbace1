import { defineConfig } from "@playwright/test";

/** Debian's Chromium, told to leave the network alone. */
const chromium = process.env.KLUBBA_CHROMIUM ?? "/usr/bin/chromium";

export default defineConfig({
  testDir: "stories",
  testMatch: "**/*.story.ts",
  outputDir: "test-results",
  globalSetup: "./support/build-app.ts",
  forbidOnly: process.env.CI !== undefined,
  // Each story starts a server and a browser or two; the machine it must pass on has two cores.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromium,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
