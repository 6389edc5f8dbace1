import { expect, test } from "@playwright/test";
import {
  becomeAdministrator,
  caretAtEnd,
  createPolicy,
  expectSaved,
  newPerson,
  paper,
  readWritten,
  welcome,
} from "../support/people.ts";
import { type Klubba, startKlubba } from "../support/start-klubba.ts";

let klubba: Klubba;
test.beforeAll(async () => {
  klubba = await startKlubba(4802);
});
test.afterAll(() => klubba?.stop());

test("two people write at once, the server is killed, and nothing is lost", async ({ browser }) => {
  const karin = await newPerson(browser);
  const hamid = await newPerson(browser);
  await becomeAdministrator(karin, klubba);

  await test.step("Karin invites Hamid and makes him an author", async () => {
    await karin.getByRole("link", { name: "Personer" }).click();
    await karin.getByLabel("Namn").fill("Hamid HR");
    await karin.getByLabel("E-postadress").fill("hamid@landskrona.example");
    await karin.getByRole("button", { name: "Skapa engångslänk" }).click();
    const link = await karin.getByLabel("Engångslänk").inputValue();
    await welcome(hamid, link, "Hamid HR", "hamid@landskrona.example");
    await expect(hamid.getByRole("link", { name: /Policy/ })).toHaveCount(0);

    await karin.getByRole("link", { name: "Dokument", exact: true }).click();
    await createPolicy(karin, "Landskrona stad");
    await karin.getByRole("link", { name: "Medlemmar" }).click();
    await karin.getByLabel("E-postadress").fill("hamid@landskrona.example");
    await karin.getByLabel("Roll", { exact: true }).selectOption({ label: "Författare" });
    await karin.getByRole("button", { name: "Lägg till", exact: true }).click();
    await expect(karin.getByText("Hamid HR").first()).toBeVisible();
    await karin.getByRole("link", { name: "Skriv" }).click();
    await expectSaved(karin);
  });

  await test.step("each sees the other type", async () => {
    await hamid.reload();
    await hamid.getByRole("link", { name: "Policy för sociala medier" }).click();
    await caretAtEnd(hamid, "Varje konto ska bidra");
    await hamid.keyboard.type(" HR har läst.");
    await expect(paper(karin)).toContainText("HR har läst.");
    await caretAtEnd(karin, "Närmaste chef ska godkänna");
    await karin.keyboard.type(" Karin har läst.");
    await expect(paper(hamid)).toContainText("Karin har läst.");
  });

  await test.step("the server is killed in mid-typing and comes back", async () => {
    await expectSaved(hamid);
    const typing = hamid.keyboard.type(" Detta skrivs medan servern dör.", { delay: 30 });
    await hamid.waitForTimeout(300);
    await klubba.kill();
    await typing;
    await expect(hamid.getByText(/^Frånkopplad, \d+ ändring/)).toBeVisible();
    await karin.keyboard.type(" Karin skriver utan server.");
    await klubba.restart();
    await expect(paper(karin)).toContainText("Detta skrivs medan servern dör.", {
      timeout: 40_000,
    });
    await expect(paper(hamid)).toContainText("Karin skriver utan server.", { timeout: 40_000 });
    await expectSaved(karin);
    await expectSaved(hamid);
  });

  await test.step("both hold the same text, and so does a fresh page", async () => {
    const texts = await Promise.all([karin, hamid].map(readWritten));
    expect(texts[0]).toEqual(texts[1]);
    const fresh = await hamid.context().newPage();
    await fresh.goto(hamid.url());
    await expect(paper(fresh)).toContainText("Detta skrivs medan servern dör.");
    await expect(paper(fresh)).toContainText("HR har läst.");
    await expect(paper(fresh)).toContainText("Karin har läst. Karin skriver utan server.");
  });

  await test.step("a reader sees but cannot write, also when the role changes in mid-sentence", async () => {
    await karin.getByRole("link", { name: "Medlemmar" }).click();
    await karin.getByLabel("Roll för Hamid HR").selectOption({ label: "Läsare" });
    await expect(paper(hamid)).toHaveAttribute("contenteditable", "false");
    await expect(paper(hamid)).toContainText("HR har läst.");
  });
});
