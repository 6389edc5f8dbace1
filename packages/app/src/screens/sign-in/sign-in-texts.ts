import type { Language } from "@klubba/ui";

export const signInTexts: Record<
  Language,
  {
    readonly title: string;
    readonly email: string;
    readonly password: string;
    readonly submit: string;
    readonly emailMissing: string;
    readonly passwordMissing: string;
    readonly failed: string;
    readonly backTo: string;
    readonly forgotten: string;
    readonly forgottenText: string;
  }
> = {
  sv: {
    title: "Logga in",
    email: "E-postadress",
    password: "Lösenord",
    submit: "Logga in",
    emailMissing: "Skriv din e-postadress.",
    passwordMissing: "Skriv ditt lösenord.",
    failed: "Det gick inte att logga in",
    backTo: "Logga in för att komma vidare. Du kommer tillbaka till sidan du var på.",
    forgotten: "Glömt lösenordet eller inget konto?",
    forgottenText:
      "Be den som sköter Klubba hos er om en engångslänk. Med den väljer du ett nytt lösenord.",
  },
  en: {
    title: "Sign in",
    email: "E-mail address",
    password: "Password",
    submit: "Sign in",
    emailMissing: "Write your e-mail address.",
    passwordMissing: "Write your password.",
    failed: "You could not be signed in",
    backTo: "Sign in to go on. You come back to the page you were on.",
    forgotten: "Forgotten the password, or no account?",
    forgottenText:
      "Ask whoever runs Klubba for a one-time link. With it you choose a new password.",
  },
};
