import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { becomeAdministrator, createPolicy, goToSection, nameVersion } from "../support/people.ts";
import { type Klubba, startKlubba } from "../support/start-klubba.ts";

let klubba: Klubba;
test.beforeAll(async () => {
  klubba = await startKlubba(4805);
});
test.afterAll(() => klubba?.stop());

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const widths = [1440, 768, 320] as const;

/**
 * A screen at three widths and in both themes: nothing beyond the edge, and a picture to look at.
 * axe looks where the layout or the colours are others: wide, narrow, and wide in the dark.
 */
async function look(page: Page, name: string): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const place = `${name} ${scheme} ${width}`;
      if (width === 1440 || (width === 320 && scheme === "light")) {
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const faults = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`,
        );
        expect.soft(faults, place).toEqual([]);
      }
      // A window that is made narrower is laid out anew by its own time.
      await expect
        .configure({ soft: true })
        .poll(
          () =>
            page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            ),
          { message: `${place}: sideways scroll` },
        )
        .toBeLessThanOrEqual(0);
      await page.screenshot({ path: `test-results/screens/${place.replaceAll(" ", "-")}.png` });
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test("every screen, in two languages, is accessible and fits", async ({ page }) => {
  test.setTimeout(600_000);
  await page.goto(klubba.welcome);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await look(page, "welcome");
  await becomeAdministrator(page, klubba);
  await look(page, "start-empty");

  await createPolicy(page, "Landskrona stad");
  const editor = page.url();
  await goToSection(page, /Svar och svarstid/);
  await expect(page.getByRole("button", { name: "Täcks av avsnittet" }).first()).toBeVisible();
  await look(page, "editor");
  for (const tab of ["Andra", "Fält", "Huvud", "Kontroller"]) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
    await expect(page.getByRole("tabpanel")).not.toBeEmpty();
    await look(page, `editor-${tab.toLowerCase()}`);
  }
  await nameVersion(page, "Första");

  for (const [name, path] of [
    ["versions", "/versions"],
    ["version", "/versions?view=1"],
    ["compare-draft", "/compare"],
    ["compare-template", "/compare?old=template:policy&new=draft"],
    ["matrix", "/matrix"],
    ["members", "/members"],
  ] as const) {
    await page.goto(`${editor}${path}`);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    await look(page, name);
  }
  for (const [name, path, heading] of [
    ["start", "/", "Dokument"],
    ["new", "/new", "Nytt dokument"],
    ["people", "/people", "Personer"],
    ["not-found", "/finns-inte", "Sidan finns inte"],
  ] as const) {
    await page.goto(`${klubba.url}${path}`);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await look(page, name);
  }

  await page.goto(klubba.url);
  await page.getByRole("button", { name: "Utseende och språk" }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await look(page, "start-english");
  await page.goto(editor);
  await expect(page.getByRole("toolbar", { name: "Text tools" })).toBeVisible();
  await look(page, "editor-english");
});
