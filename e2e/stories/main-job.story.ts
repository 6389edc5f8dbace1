import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import {
  becomeAdministrator,
  caretAtEnd,
  createPolicy,
  expectSaved,
  goToSection,
  nameVersion,
  paper,
} from "../support/people.ts";
import { type Klubba, startKlubba } from "../support/start-klubba.ts";

/** The text of each paragraph of a part of a Word file. */
const readParagraphs = (part: Uint8Array | undefined): string[] =>
  (part === undefined ? "" : strFromU8(part))
    .split("</w:p>")
    .map((xml) =>
      Array.from(xml.matchAll(/<w:t[ >][^<]*/g), ([run]) => run.replace(/^<[^>]*>/, "")).join(""),
    );

let klubba: Klubba;
test.beforeAll(async () => {
  klubba = await startKlubba(4801);
});
test.afterAll(() => klubba?.stop());

test("a communications officer writes a policy from the checklist and takes it to Word", async ({
  page,
}) => {
  await becomeAdministrator(page, klubba);
  await createPolicy(page, "Landskrona stad");

  await test.step("writes, and sees it saved", async () => {
    await caretAtEnd(page, "Den som vet svarar");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Frågor som rör liv och hälsa besvaras alltid samma dag.");
    await expectSaved(page);
    await page.reload();
    await expect(paper(page)).toContainText("Frågor som rör liv och hälsa");
  });

  await test.step("answers an item of the checklist, and sees it covered", async () => {
    await goToSection(page, /Svar och svarstid/);
    const panel = page.getByRole("tabpanel", { name: "Checklista" });
    await expect(panel.getByRole("heading", { name: "Svarstid", level: 2 })).toBeVisible();
    await panel.getByRole("button", { name: "Täcks av avsnittet" }).first().click();
    await expect(panel).toContainText("1 av 3 punkter täckta");
    await expect(
      page.getByRole("button", { name: /Svar och svarstid 1 av 3 täckta/ }),
    ).toBeVisible();
  });

  await test.step("an edit of what answers it asks for another look", async () => {
    await paper(page).getByText("Frågor och kommentarer som väntar").click();
    await page.keyboard.type("Normalt ");
    await expect(page.getByRole("tabpanel", { name: "Checklista" })).toContainText(
      /[Kk]ontrollera igen/,
    );
  });

  await test.step("names two versions and compares them", async () => {
    await nameVersion(page, "Efter första mötet");
    await caretAtEnd(page, "Frågor som rör liv och hälsa");
    await page.keyboard.type(" Chefen ska underrättas.");
    await expectSaved(page);
    await nameVersion(page, "Efter andra mötet");
    await page.getByRole("link", { name: "Versioner" }).click();
    await page.getByRole("checkbox", { name: /Efter första mötet/ }).check();
    await page.getByRole("checkbox", { name: /Efter andra mötet/ }).check();
    await page.getByRole("button", { name: "Jämför de valda" }).click();
    const comparison = page.getByRole("region", {
      name: /Efter första mötet → .*Efter andra mötet/,
    });
    await expect(comparison).toContainText("1 ändring");
    await expect(comparison.locator("ins").first()).toContainText("Chefen ska underrättas.");
    await expect(comparison.getByRole("link", { name: /^Styrka: ”ska” tillkom/ })).toBeVisible();
  });

  await test.step("sees how ten municipalities answered, and borrows with the source", async () => {
    await page.getByRole("link", { name: "Matris" }).last().click();
    const table = page.getByRole("table", { name: /område för område/ });
    await expect(page.getByText("10 av 10 kommuner visas")).toBeVisible();
    await expect(page.getByText("Ej sett” betyder inte")).toBeVisible();
    const row = table.getByRole("row", { name: /^Svarstid/ });
    await row
      .getByRole("button", { name: /24 timmar; efter helg/ })
      .first()
      .click();
    const fact = page.getByRole("dialog");
    await expect(fact.getByRole("link", { name: /malmo\.se|Källa/ }).first()).toBeVisible();
    await fact.getByRole("button", { name: /^Låna/ }).first().click();
    await expect(paper(page)).toContainText(
      "Svar inom 24 timmar; efter helg så fort som möjligt nästa arbetsdag.",
    );
    const suggestion = page.getByRole("group", { name: "Ändringsförslag av Karin Kommunikatör" });
    await suggestion.getByRole("button", { name: /^Godta/ }).click();
    await expect(suggestion).toHaveCount(0);
    await expectSaved(page);
    await expect(
      paper(page)
        .getByRole("button", { name: /[Ff]otnot/ })
        .first(),
    ).toBeVisible();
  });

  await test.step("exports to Word and Markdown, and is told what was left out", async () => {
    await page.getByRole("button", { name: "Exportera" }).click();
    await page.getByRole("menuitem", { name: /^Word/ }).click();
    const dialog = page.getByRole("dialog");
    const [word] = await Promise.all([
      page.waitForEvent("download"),
      dialog
        .getByRole("button", { name: /Ladda ner|Exportera|Skapa/ })
        .first()
        .click(),
    ]);
    expect(word.suggestedFilename()).toMatch(/^policy-(for-)?sociala-medier.*\.docx$/);
    const parts = unzipSync(await readFile(await word.path()));
    const paragraphs = readParagraphs(parts["word/document.xml"]);
    expect(paragraphs.filter((text) => text.startsWith("Frågor som rör liv"))).toEqual([
      "Frågor som rör liv och hälsa besvaras alltid samma dag. Chefen ska underrättas.",
    ]);
    expect(paragraphs.filter((text) => text.includes("Vägledning"))).toEqual([]);
    expect(readParagraphs(parts["word/footnotes.xml"]).join("\n")).toContain("Malmö stad");
    await expect(dialog).toContainText(/[Vv]ägledning/);
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Exportera" }).click();
    await page.getByRole("menuitem", { name: /^Markdown/ }).click();
    const [markdown] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("dialog")
        .getByRole("button", { name: /Ladda ner|Exportera|Skapa/ })
        .first()
        .click(),
    ]);
    const written = await readFile(await markdown.path(), "utf8");
    expect(written).toContain("value: Landskrona stad");
    expect(written).toContain("Chefen ska underrättas.");
    expect(written).toContain("[^1]: ");
  });
});
