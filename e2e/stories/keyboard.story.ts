import { expect, type Page, test } from "@playwright/test";
import { becomeAdministrator, paper } from "../support/people.ts";
import { type Klubba, startKlubba } from "../support/start-klubba.ts";

let klubba: Klubba;
test.beforeAll(async () => {
  klubba = await startKlubba(4804);
});
test.afterAll(() => klubba?.stop());

/** The accessible name of what has focus, as a screen reader would say it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.getAttribute("aria-label");
    const labelled = element?.getAttribute("aria-labelledby");
    const byId = labelled
      ?.split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ");
    const labels = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : "";
    return label ?? byId ?? (labels || (element?.textContent ?? ""));
  });

/** Presses Tab until what has focus is called this; a person gives up after a while. */
async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (name.test((await focused(page)).trim())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reached ${name}; last was "${await focused(page)}"`);
}

test("the main job without a mouse", async ({ page }) => {
  test.setTimeout(180_000);
  await becomeAdministrator(page, klubba);

  await test.step("a new policy by the wizard", async () => {
    await tabTo(page, /^Nytt dokument$/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Nytt dokument" })).toBeFocused();
    await tabTo(page, /^Policy för sociala medier/);
    await page.keyboard.press("Space");
    await tabTo(page, /^Fortsätt$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Organisationens namn/);
    await page.keyboard.type("Säters kommun");
    await tabTo(page, /^Fortsätt$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Skapa/);
    await page.keyboard.press("Enter");
    await expect(paper(page)).toContainText("Säters kommun");
  });

  await test.step("writing: a heading, a list, a table", async () => {
    await tabTo(page, /^Dokumentets text/);
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.type("## Skrivet utan mus");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- första punkten");
    await page.keyboard.press("Enter");
    await page.keyboard.type("andra punkten");
    await expect(paper(page).getByRole("heading", { name: "Skrivet utan mus" })).toBeVisible();
    await expect(
      paper(page).getByRole("listitem").filter({ hasText: "andra punkten" }),
    ).toBeVisible();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Ett stycke med ");
    await page.keyboard.press("Control+b");
    await page.keyboard.type("fet text");
    await page.keyboard.press("Control+b");
    await expect(paper(page).locator("strong", { hasText: "fet text" })).toBeVisible();
  });

  await test.step("undo and redo", async () => {
    await page.waitForTimeout(600);
    await page.keyboard.type(" och mer");
    await page.keyboard.press("Control+z");
    await expect(paper(page)).not.toContainText("och mer");
    await page.keyboard.press("Control+y");
    await expect(paper(page)).toContainText("och mer");
  });

  await test.step("a version, named", async () => {
    await page.keyboard.press("Escape");
    await tabTo(page, /^Spara version$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByLabel("Namn")).toBeVisible();
    await tabTo(page, /^Namn/);
    await page.keyboard.type("Utan mus");
    await tabTo(page, /^Spara versionen$/);
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    expect(await focused(page)).toMatch(/Spara version/);
  });

  await test.step("the comparison with the template, change by change", async () => {
    await tabTo(page, /^Jämför$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Jämför", level: 1 })).toBeFocused();
    await page.getByLabel("Före").focus();
    await page.keyboard.type("Mallen P");
    await expect(page.getByRole("region", { name: /Mallen Policy.* → / })).toBeVisible();
    // In the list of sides Alt+↓ opens the list; from anywhere else it steps.
    await tabTo(page, /^Nästa ändring/);
    await page.keyboard.press("Alt+ArrowDown");
    await expect(page.getByText(/^1 av \d+/).first()).toBeVisible();
    await page.keyboard.press("Alt+ArrowDown");
    await expect(page.getByText(/^2 av \d+/).first()).toBeVisible();
  });

  await test.step("the matrix, cell by cell", async () => {
    await tabTo(page, /^Matris$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: /andra kommuner/, level: 1 })).toBeFocused();
    await tabTo(page, /^Ladda ner$/);
    await page.keyboard.press("Tab");
    for (
      let steps = 0;
      steps < 12 && !(await page.evaluate(() => document.activeElement?.tagName === "BUTTON"));
      steps += 1
    ) {
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  await test.step("the Word file", async () => {
    await tabTo(page, /^Skriv$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(paper(page)).toContainText("Skrivet utan mus");
    await tabTo(page, /^Exportera$/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await tabTo(page, /^Ladda ner/);
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
  });
});
