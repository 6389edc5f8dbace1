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

// The later ones go on with the document of the first.
test.describe.configure({ mode: "serial" });

let klubba: Klubba;
test.beforeAll(async () => {
  klubba = await startKlubba(4806);
});
test.afterAll(() => klubba?.stop());

const statement = "Svar inom 24 timmar; efter helg så fort som möjligt nästa arbetsdag.";

/** The name of what has the focus, as it is read aloud. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });

const goToPart = (page: Page, name: string): Promise<void> =>
  page.getByRole("navigation", { name: "Dokumentets delar" }).getByRole("link", { name }).click();

const takeFile = async (page: Page, format: RegExp): Promise<Uint8Array> => {
  await page.getByRole("button", { name: "Exportera" }).click();
  await page.getByRole("menuitem", { name: format }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("checkbox", { name: /^Bilaga: källor \(1 st\.\)/ })).toBeChecked();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Ladda ner" }).click(),
  ]);
  const bytes = await readFile(await file.path());
  await page.keyboard.press("Escape");
  return bytes;
};

test("borrows from the matrix as a suggestion, accepts it and takes the sources along", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await becomeAdministrator(page, klubba);
  await createPolicy(page, "Säters kommun");
  await goToPart(page, "Matris");
  const table = page.getByRole("table", { name: /område för område/ });

  await test.step("filters, looks for a topic and puts it in order", async () => {
    await page.getByLabel("Kommuner", { exact: true }).selectOption("all");
    await expect(page.getByText(/^54 av 54 kommuner visas/)).toBeVisible();
    await page.getByLabel("Län").selectOption("Skåne län");
    await expect(page.getByText(/^\d+ av 54 kommuner visas/)).toBeVisible();
    await page.getByLabel("Ordna kommuner").selectOption("population");
    await expect(table.getByRole("columnheader").nth(2)).toContainText("Malmö stad");
    await page.getByLabel("Sök område eller fråga").fill("svarstid");
    await expect(page.getByText(/^[1-9] av 43 områden visas/)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Sök område eller fråga")).toHaveValue("svarstid");
    await page.getByRole("button", { name: "Visa alla områden" }).click();
    await page.getByLabel("Ordna områden").selectOption("gaps");
    await expect(table.locator("tbody tr").first().locator("td").first()).toContainText("saknas");
    await page.getByLabel("Ordna områden").selectOption("checklist");
  });

  await test.step("sees the coverage as squares that say what they mean", async () => {
    await page.getByRole("radio", { name: "Täckningen" }).check();
    const row = table.getByRole("row", { name: /^Svarstid/ });
    await expect(row.getByRole("button", { name: /^ej sett$/ }).first()).toBeVisible();
    const missing = table.getByRole("button", { name: /^saknas$/ }).first();
    await expect(missing.locator(".k-heat-missing")).toBeVisible();
    await expect(page.getByRole("list", { name: "Vad rutorna betyder" })).toContainText("ej sett");
    await page.getByRole("radio", { name: "Uppgifterna" }).check();
  });

  await test.step("walks the cells by keyboard, opens one and borrows", async () => {
    const first = table.locator("button.k-cell").first();
    await first.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await expect(table.locator('[data-cell="1 1"]')).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await table.getByRole("button", { name: new RegExp(statement.slice(0, 30)) }).focus();
    await page.keyboard.press("Enter");
    const cell = page.getByRole("dialog");
    await expect(cell).toContainText("Vår sammanfattning, inte kommunens ordalydelse.");
    await cell
      .getByRole("button", { name: /^Låna som parafras/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await expect(paper(page).locator("ins").first()).toContainText(statement);
    await expectSaved(page);
  });

  await test.step("an undecided suggestion is not in the Markdown file", async () => {
    await page.getByRole("button", { name: "Exportera" }).click();
    await page.getByRole("menuitem", { name: /^Markdown/ }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("Ändringsförslag följer inte med");
    await expect(dialog.getByRole("checkbox", { name: /^Bilaga/ })).toHaveCount(0);
    await page.keyboard.press("Escape");
  });

  await test.step("rejected it is gone with its source, undone it is back, accepted it stays", async () => {
    const bar = page.getByRole("group", { name: "Ändringsförslag av Karin Kommunikatör" });
    await bar.getByRole("button", { name: /^Avvisa/ }).focus();
    await page.keyboard.press("Enter");
    await expect(paper(page)).not.toContainText(statement);
    await expect(page.getByRole("region", { name: "Fotnoter" })).toHaveCount(0);
    await page.keyboard.press("Control+z");
    await expect(paper(page).locator("ins").first()).toContainText(statement);
    await page.getByRole("tab", { name: /^Förslag/ }).click();
    await page
      .getByRole("tabpanel", { name: /^Förslag/ })
      .getByRole("button", { name: /^Godta/ })
      .click();
    await expect(bar).toHaveCount(0);
    await expect(paper(page)).toContainText(statement);
    await expectSaved(page);
  });

  await test.step("Markdown and Word end with an annex of sources", async () => {
    const markdown = new TextDecoder().decode(await takeFile(page, /^Markdown/));
    expect(markdown).toContain(statement);
    expect(markdown).toContain("## Bilaga: källor");
    expect(markdown).toMatch(/1\. \*\*Malmö stad\*\*, ”.*datum inte sett/);
    expect(markdown).toContain("Används i: Svar och svarstid.");
    const word = unzipSync(await takeFile(page, /^Word/));
    const text = strFromU8(word["word/document.xml"]!).replaceAll(/<[^>]+>/g, "");
    expect(text).toContain("Bilaga: källor");
    expect(text).toContain("Används i: Svar och svarstid.");
  });
});

test("takes a file beside the others, borrows from it word for word, and loses it with the page", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(klubba.url);
  await signInAgain(page);
  await page.getByRole("link", { name: "Policy för sociala medier" }).first().click();
  await goToPart(page, "Matris");
  const text =
    "# Riktlinje\n\n## Svarstid {topic=response-time}\n\n- Vi ska svara inom en timme.\n\n## Filmer\n\nFilmer textas så att alla kan ta del av dem.\n";
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "nora.md", mimeType: "text/markdown", buffer: Buffer.from(text) });
  const table = page.getByRole("table", { name: /område för område/ });
  await expect(table.getByRole("columnheader", { name: /nora\.md/ })).toContainText(
    "Hela texten, importerad",
  );
  const cell = page.getByRole("dialog");
  await test.step("reads what was found in it, and who else says it, by keyboard", async () => {
    await expect(table).toContainText("hittades inte i texten");
    await table.getByRole("button", { name: /^hittat i texten: .*Filmer textas/ }).focus();
    await page.keyboard.press("Enter");
    await expect(cell).toContainText("Ingen har sagt att stället hör hit");
    await cell.getByText("Vem mer säger detta?").focus();
    await page.keyboard.press("Enter");
    await expect(cell.getByRole("listitem").first()).toContainText(/Likhet 0,\d\d, gemensamt: /);
    await page.keyboard.press("Escape");
  });
  await test.step("takes the matrix along as Excel and as Word", async () => {
    for (const [format, part] of [
      [/^Excel/, "xl/worksheets/sheet2.xml"],
      [/^Word/, "word/document.xml"],
    ] as const) {
      await page.getByRole("button", { name: "Ladda ner" }).click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: format }).click(),
      ]);
      const written = strFromU8(unzipSync(await readFile(await file.path()))[part]!);
      expect(written).toContain("Vi ska svara inom en timme.");
    }
  });
  await table.getByRole("button", { name: /Vi ska svara inom en timme/ }).click();
  await expect(cell).toContainText("någon annans ordalydelse");
  await cell.getByRole("button", { name: "Låna ordagrant med källa" }).click();
  await expect(paper(page).locator("li ins")).toContainText("Vi ska svara inom en timme.");
  await expect(page.getByRole("region", { name: "Fotnoter" })).toContainText(
    "Källa: nora.md, ”Riktlinje”. Ordagrant ur dokumentet, inte omskrivet.",
  );
  await goToPart(page, "Matris");
  await expect(table.getByRole("columnheader", { name: /nora\.md/ })).toBeVisible();
  await page.reload();
  await expect(table).toBeVisible();
  await expect(table.getByRole("columnheader", { name: /nora\.md/ })).toHaveCount(0);
});

test("finds by keyboard which policies resemble each other, and opens the comparison", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(klubba.url);
  await signInAgain(page);
  await page.getByRole("link", { name: "Policy för sociala medier" }).first().click();
  await goToPart(page, "Karta");
  const squares = page.getByRole("table", { name: "Vilka som liknar varandra" });
  await squares.locator('button[tabindex="0"]').focus();
  const named = /^.+ och .+: likhet \d,\d\d, .*lika/;
  expect(await focused(page)).toMatch(named);
  const before = await focused(page);
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toMatch(named);
  expect(await focused(page)).not.toBe(before);

  const point = page.getByRole("button", { name: /^Nacka kommun \(Kommun, kodade uppgifter\)/ });
  await point.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Närmast Nacka kommun" })).toBeVisible();
  const nearest = page.getByRole("region", { name: "Närmast Nacka kommun" });
  await nearest
    .getByText(/^Vad som liknar/)
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(nearest.getByText(/^Gemensamma ord: /).first()).toBeVisible();
  await page.getByRole("button", { name: /^Likhet/ }).click();
  await expect(page.getByRole("columnheader", { name: /^Likhet/ })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await squares.locator('button[tabindex="0"]').focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/compare\?.*municipality/);
});

test("matrix and map keep to the rules of accessibility, wide, narrow and in the dark", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.goto(klubba.url);
  await signInAgain(page);
  await page.getByRole("link", { name: "Policy för sociala medier" }).first().click();
  await expect(paper(page)).toBeVisible();
  const document = new URL(page.url()).pathname;
  for (const scheme of ["light", "dark"] as const) {
    for (const width of [1440, 320]) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      // The whole map has thousands of squares: once in either colour is enough.
      const whole = (scheme === "light") === (width === 1440) ? [`${document}/map?set=all`] : [];
      for (const path of ["/matrix?mode=heat", "/map", ...whole]) {
        await page.goto(klubba.url + path);
        await expect(page.getByText(/områden visas|par visas/)).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        const overflow = await page.evaluate(
          () => window.document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  }
});
