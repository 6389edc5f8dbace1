import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import {
  becomeAdministrator,
  createPolicy,
  expectSaved,
  paper,
  signInAgain,
} from "../support/people.ts";
import { type Klubba, startKlubba } from "../support/start-klubba.ts";

let klubba: Klubba;
test.beforeAll(async () => {
  klubba = await startKlubba(4807);
});
test.afterAll(() => klubba?.stop());

/** A policy in force as somebody has it in a file; the draft below it is what the group wrote since. */
const inForce = `# Policy för sociala medier

Policyn gäller alla som skriver för kommunen.

## Svar och svarstid

Frågor ska besvaras inom 24 timmar på vardagar.

Chefen får ge en medarbetare i uppdrag att svara.

Hot och hat tas bort när det har sparats.

## Konton

| Konto | Ansvarig | Bevakas |
| --- | --- | --- |
| Facebook | Kommunikatören | varje dag |
| Bibliotekets blogg | Bibliotekarien | varje vecka |

Bilder på barn publiceras bara med vårdnadshavarens skriftliga samtycke.

${Array.from({ length: 12 }, (_, index) => `Oförändrad regel nummer ${index + 1} om hur konton sköts.\n`).join("\n")}
## Arkiv

Allmänna handlingar registreras hos registratorn. De sparas enligt informationshanteringsplanen.
`;
const draft = inForce
  .replace("ska besvaras inom 24 timmar", "bör besvaras inom 48 timmar")
  .replace("Chefen får ge en medarbetare i uppdrag att svara.\n\n", "")
  .replace("Bilder på barn publiceras bara med vårdnadshavarens skriftliga samtycke.\n\n", "")
  .replace("| Facebook | Kommunikatören |", "| Facebook | Webbredaktören |")
  .replace(
    "| Bibliotekets blogg",
    "| Ungdomens kanal | Fritidsledaren | varje dag |\n| Bibliotekets blogg",
  )
  .replace(
    "Allmänna handlingar registreras hos registratorn. De sparas",
    "Bilder på barn publiceras bara med vårdnadshavarens skriftliga samtycke.\n\nAllmänna handlingar registreras hos registratorn.\n\nDe sparas",
  )
  .replace("## Arkiv\n", "## Arkiv och gallring\n\nKonton får inte köpas eller säljas.\n");

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const file = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content!], fileName!, { type: "text/markdown" }));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent("main", "drop", { dataTransfer: file });
}

test("an HR head sees in minutes what changed and what it means", async ({ page }) => {
  test.setTimeout(240_000);
  await becomeAdministrator(page, klubba);
  await createPolicy(page, "Säters kommun");
  await page.getByRole("link", { name: "Jämför" }).click();

  await test.step("drops the policy in force on the page, and what the group wrote", async () => {
    await expect(page.getByRole("heading", { name: /Välj vad utkastet/ })).toBeVisible();
    await dropFile(page, "förslag.md", draft);
    await expect(page.getByLabel("Före")).toHaveValue("import:1");
    await page.getByRole("button", { name: "Byt plats" }).click();
    await dropFile(page, "gällande.md", inForce);
    await expect(page.getByRole("region", { name: "gällande.md → förslag.md" })).toBeVisible();
  });

  const list = page.locator(".k-comparison-list");
  await test.step("reads what it means before how it is worded", async () => {
    const links = list.getByRole("listitem").getByRole("link");
    await expect(links.first()).toHaveText(/^Förbud: .*får inte.* tillkom/);
    await expect(
      list.getByRole("link", {
        name: /^Styrka: ska → bör; frist eller datum: .*24 timmar → .*48 timmar/,
      }),
    ).toBeVisible();
    await expect(list.getByRole("link", { name: /Kommunikatören → Webbredaktören/ })).toBeVisible();
    await expect(list).toContainText("Tillagd: tabellrad");
    await expect(list).toContainText("Delad");
    await expect(list).toContainText("Konton → Arkiv och gallring");
  });

  await test.step("narrows it down by meaning and section, and back", async () => {
    await page.getByRole("button", { name: /^styrka \d/ }).click();
    await expect(page.getByText(/^\d av \d+ ändringar visas\.$/)).toBeVisible();
    await page.getByLabel("Avsnitt").selectOption({ label: "Svar och svarstid (2)" });
    await expect(page.getByText(/^2 av \d+ ändringar visas\.$/)).toBeVisible();
    await page.getByRole("button", { name: "Visa alla ändringar" }).click();
  });

  await test.step("steps by keyboard, and the address follows", async () => {
    await page.keyboard.press("Alt+ArrowDown");
    await expect(page.locator(".k-step-place")).toContainText(/^1 av \d+/);
    await page.keyboard.press("Alt+ArrowDown");
    await expect(page.locator(".k-step-place")).toContainText(/^2 av \d+/);
    await expect(page).toHaveURL(/#change-c\d+$/);
    await expect(page.locator(".k-comparison-rows .k-row-selected")).toBeInViewport();
  });

  await test.step("follows a moved text to where it was", async () => {
    const link = page.getByRole("link", { name: "Flyttat hit från ”Konton”" });
    const target = (await link.getAttribute("href"))!;
    await link.click();
    await expect(page.locator(target)).toBeFocused();
    await expect(page.locator(target)).toBeInViewport();
  });

  await test.step("sees a table as a table, and unfolds what did not change", async () => {
    const tables = page.locator(".k-sides").getByRole("table");
    await expect(tables).toHaveCount(2);
    await expect(tables.last().getByRole("row")).toHaveCount(4);
    await expect(page.getByText("Oförändrad regel nummer 6")).toHaveCount(0);
    await page
      .getByRole("button", { name: /^Visa \d+ oförändrade stycken/ })
      .first()
      .click();
    await expect(page.getByText("Oförändrad regel nummer 6").first()).toBeVisible();
  });

  await test.step("looks well and is accessible at every width, light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const width of [1440, 768, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => window.scrollTo(0, 0));
        const place = `compare-${colorScheme}-${width}`;
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect
          .soft(
            violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
            place,
          )
          .toEqual([]);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(beyond, place).toBeLessThanOrEqual(0);
        await page.screenshot({ path: `test-results/screens/${place}.png` });
        await page.locator(".k-comparison-rows").scrollIntoViewIfNeeded();
        await page.screenshot({ path: `test-results/screens/${place}-text.png` });
      }
    }
    await page.emulateMedia({ colorScheme: "light", media: "print" });
    await page.setViewportSize({ width: 900, height: 1200 });
    await page.screenshot({ path: "test-results/screens/compare-print.png", fullPage: true });
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step("takes it along as Word with tracked changes, and as a page", async () => {
    await page.getByRole("button", { name: "Spara jämförelsen" }).click();
    await page.getByRole("menuitem", { name: /^Word/ }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("utan spårade ändringar");
    const [word] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Ladda ner" }).click(),
    ]);
    const body = strFromU8(unzipSync(await readFile(await word.path()))["word/document.xml"]!);
    for (const tag of ["w:ins", "w:del", "w:moveFrom", "w:moveTo"])
      expect(body).toContain(`<${tag} `);

    await page.getByRole("button", { name: "Spara jämförelsen" }).click();
    const [html] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: /^Webbsida/ }).click(),
    ]);
    const text = await readFile(await html.path(), "utf8");
    expect(text).toContain("styrka: ska → bör");
    expect(text).not.toMatch(/<script|src="http|href="http/);
  });

  await test.step("a file is gone after a reload, and that is said", async () => {
    await page.reload();
    await expect(page.getByText(/Filen finns bara i den flik/)).toBeVisible();
  });

  await test.step("a municipality of the survey is another side", async () => {
    await page.getByLabel("Efter").selectOption({ label: "Utkastet nu" });
    await page.getByLabel("Före").selectOption({ label: "Malmö stad" });
    await expect(page.getByRole("region", { name: "Malmö stad → Utkastet nu" })).toBeVisible();
    await expect(page.locator(".k-comparison-rows")).toContainText(
      "Detta är inte dokumentet självt",
    );
  });
});

test("a reviewer asks who changed what between versions", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(klubba.url);
  await signInAgain(page);
  await page.getByRole("link", { name: "Policy för sociala medier" }).first().click();
  await expect(paper(page)).toBeVisible();
  for (const [name, text] of [
    ["Första", " Första tillägget."],
    ["Andra", " Andra tillägget."],
  ] as const) {
    await page.getByRole("button", { name: "Spara version" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Namn").fill(name);
    await dialog.getByRole("button", { name: "Spara versionen" }).click();
    await expect(dialog).toBeHidden();
    const where = name === "Första" ? "Privat har du full" : "Varje konto ska bidra";
    await paper(page).getByText(where).first().click();
    await page.keyboard.press("End");
    await page.keyboard.type(text);
    await expectSaved(page);
  }
  await page.getByRole("link", { name: "Jämför" }).click();
  await page.getByLabel("Före").selectOption({ label: "Version 1: Första" });
  await expect(page.getByLabel("Person")).toBeVisible();
  await page.getByLabel("Person").selectOption({ label: "Karin Kommunikatör (1)" });
  const list = page.locator(".k-comparison-list");
  await expect(list).toContainText("Först i version 2, sparad av Karin Kommunikatör");
  await expect(list).toContainText("Första tillägget.");
  await expect(list).not.toContainText("Andra tillägget.");
});
