import type { Language } from "@klubba/ui";

export const welcomeTexts: Record<
  Language,
  {
    readonly titles: Record<"setup" | "person", string>;
    readonly leads: Record<"setup" | "person", string>;
    readonly name: string;
    readonly nameHint: string;
    readonly email: string;
    readonly emailHint: string;
    readonly password: string;
    readonly passwordHint: (minimum: number) => string;
    readonly submit: string;
    readonly nameMissing: string;
    readonly emailWrong: string;
    readonly passwordShort: (minimum: number, length: number) => string;
    readonly passwordLong: (maximum: number) => string;
    readonly show: string;
    readonly failed: string;
    readonly used: string;
    readonly usedText: string;
    readonly toSignIn: string;
    readonly checking: string;
  }
> = {
  sv: {
    titles: { setup: "Välkommen till Klubba", person: "Välkommen" },
    leads: {
      setup: "Du är först här och blir administratör. Du bjuder sedan in de andra i arbetsgruppen.",
      person:
        "Du är inbjuden att arbeta i Klubba. Kontrollera dina uppgifter och välj ett lösenord.",
    },
    name: "Namn",
    nameHint: "Så som de andra i gruppen ska se dig.",
    email: "E-postadress",
    emailHint: "Med den loggar du in.",
    password: "Lösenord",
    passwordHint: (minimum) =>
      `Minst ${minimum} tecken. Flera vanliga ord efter varandra är lätta att minnas och svåra att gissa. Inga krav på siffror eller specialtecken.`,
    submit: "Skapa konto och börja",
    nameMissing: "Skriv ditt namn.",
    emailWrong: "Skriv en hel e-postadress, till exempel eva.ek@kommunen.se.",
    passwordShort: (minimum, length) =>
      `Lösenordet behöver minst ${minimum} tecken; det har ${length}. Lägg till ett ord till.`,
    passwordLong: (maximum) => `Lösenordet får ha högst ${maximum} tecken.`,
    show: "Visa lösenordet",
    failed: "Kontot kunde inte skapas",
    used: "Länken gäller inte längre",
    usedText:
      "En engångslänk går att använda en gång och bara en tid. Har du redan valt ett lösenord loggar du in; annars ber du den som bjöd in dig om en ny länk.",
    toSignIn: "Till inloggningen",
    checking: "Kontrollerar länken …",
  },
  en: {
    titles: { setup: "Welcome to Klubba", person: "Welcome" },
    leads: {
      setup:
        "You are the first one here and become administrator. Then you invite the others of the group.",
      person: "You are invited to work in Klubba. Check your details and choose a password.",
    },
    name: "Name",
    nameHint: "As the others in the group shall see you.",
    email: "E-mail address",
    emailHint: "You sign in with it.",
    password: "Password",
    passwordHint: (minimum) =>
      `At least ${minimum} characters. Several common words in a row are easy to remember and hard to guess. No digits or special characters are demanded.`,
    submit: "Create the account and begin",
    nameMissing: "Write your name.",
    emailWrong: "Write a whole e-mail address, for example eva.ek@kommunen.se.",
    passwordShort: (minimum, length) =>
      `The password needs at least ${minimum} characters; it has ${length}. Add one more word.`,
    passwordLong: (maximum) => `The password may have ${maximum} characters at most.`,
    show: "Show the password",
    failed: "The account could not be created",
    used: "The link is no longer valid",
    usedText:
      "A one-time link works once, and for a limited time. If you have chosen a password, sign in; otherwise ask whoever invited you for a new link.",
    toSignIn: "To sign-in",
    checking: "Checking the link …",
  },
};
