import { expect, type Browser, type Locator, type Page } from "@playwright/test";
import type { Klubba } from "./start-klubba.ts";

export const password = "fyra vanliga ord här";

/** Follows a one-time link and chooses a password; ends on the start page. */
export async function welcome(
  page: Page,
  link: string,
  name: string,
  email: string,
): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Namn").fill(name);
  await page.getByLabel("E-postadress").fill(email);
  await page.getByRole("textbox", { name: "Lösenord" }).fill(password);
  await page.getByRole("button", { name: "Skapa konto och börja" }).click();
  await expect(page.getByRole("heading", { name: "Dokument", level: 1 })).toBeVisible();
}

/** A browser of its own for one person, with what went wrong in it collected. */
export async function newPerson(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "sv-SE", acceptDownloads: true });
  return context.newPage();
}

export const becomeAdministrator = (page: Page, klubba: Klubba): Promise<void> =>
  welcome(page, klubba.welcome, "Karin Kommunikatör", "karin@landskrona.example");

/** Signs the administrator in again, from the page that asks for it. */
export async function signInAgain(page: Page): Promise<void> {
  await page.getByLabel("E-postadress").fill("karin@landskrona.example");
  await page.getByRole("textbox", { name: "Lösenord" }).fill(password);
  await page.getByRole("button", { name: "Logga in" }).click();
  await expect(page.getByRole("heading", { name: "Dokument", level: 1 })).toBeVisible();
}

/** Through the wizard to an open editor. */
export async function createPolicy(page: Page, municipality: string): Promise<void> {
  await page.getByRole("link", { name: "Nytt dokument" }).click();
  await page.getByRole("radio", { name: /^Policy för sociala medier/ }).check();
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.getByLabel(/^Organisationens namn/).fill(municipality);
  await page.getByRole("button", { name: "Fortsätt" }).click();
  await page.getByRole("button", { name: /^Skapa/ }).click();
  await expect(paper(page)).toContainText(municipality);
  await expectSaved(page);
}

/** The page that is written on. */
export const paper = (page: Page) => page.getByRole("textbox", { name: "Dokumentets text" });

export const expectSaved = (page: Page) =>
  expect(page.getByText(/^Sparat \d\d:\d\d$/)).toBeVisible();

/** Goes to a section by the outline, as a person does. */
export async function goToSection(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("navigation", { name: "Innehåll" }).getByRole("button", { name }).click();
}

/** Names a version from the editor. */
export async function nameVersion(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Spara version" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Namn").fill(name);
  await dialog.getByRole("button", { name: "Spara versionen" }).click();
  await expect(dialog).toBeHidden();
}

/**
 * Puts the caret at the end of the paragraph with this text. The End key goes to the end of the
 * line on screen, which moves with the width of the window.
 */
export async function caretAtEnd(page: Page, text: string): Promise<void> {
  const paragraph: Locator = paper(page).locator("p", { hasText: text }).first();
  await paragraph.click();
  await paragraph.evaluate((element) => {
    const selection = element.ownerDocument.getSelection();
    selection?.selectAllChildren(element);
    selection?.collapseToEnd();
  });
}

/** What is written, paragraph by paragraph, without the other people's carets. */
export const readWritten = (page: Page): Promise<string[]> =>
  paper(page)
    .locator("p, h1, h2, h3, h4")
    .evaluateAll((blocks) =>
      blocks.map((block) => {
        const copy = block.cloneNode(true) as Element;
        for (const caret of copy.querySelectorAll(".ke-caret")) caret.remove();
        return copy.textContent ?? "";
      }),
    );
