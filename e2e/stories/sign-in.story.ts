import { expect, test } from "@playwright/test";
import { becomeAdministrator, newPerson, password } from "../support/people.ts";
import { type Klubba, startKlubba } from "../support/start-klubba.ts";

let klubba: Klubba;
test.beforeAll(async () => {
  klubba = await startKlubba(4803);
});
test.afterAll(() => klubba?.stop());

test("the first link works once, and a place asked for is kept over sign-in", async ({
  browser,
}) => {
  const karin = await newPerson(browser);
  await becomeAdministrator(karin, klubba);

  await test.step("the link is spent", async () => {
    const stranger = await newPerson(browser);
    await stranger.goto(klubba.welcome);
    await expect(stranger.getByText(/gäller inte|använd|gått ut/).first()).toBeVisible();
    await expect(stranger.getByRole("textbox", { name: "Lösenord" })).toHaveCount(0);
  });

  await test.step("signed out, nothing is shown", async () => {
    await karin.getByRole("button", { name: /^Konto: Karin/ }).click();
    await karin.getByRole("menuitem", { name: "Logga ut" }).click();
    await expect(karin.getByRole("heading", { name: "Logga in" })).toBeVisible();
    await karin.goto(`${klubba.url}/matrix`);
    await expect(karin.getByRole("heading", { name: "Logga in" })).toBeVisible();
  });

  await test.step("a wrong password is refused without telling which part was wrong", async () => {
    await karin.getByLabel("E-postadress").fill("karin@landskrona.example");
    await karin.getByRole("textbox", { name: "Lösenord" }).fill("inte rätt lösenord");
    await karin.getByRole("button", { name: "Logga in" }).click();
    await expect(karin.getByRole("alert")).toContainText(/hör inte ihop/);
  });

  await test.step("the right one leads to the place that was asked for", async () => {
    await karin.getByRole("textbox", { name: "Lösenord" }).fill(password);
    await karin.getByRole("button", { name: "Logga in" }).click();
    await expect(karin).toHaveURL(`${klubba.url}/matrix`);
    await expect(karin.getByRole("heading", { level: 1 })).toBeVisible();
  });
});
