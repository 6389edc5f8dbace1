import type { Language } from "@klubba/ui";

export const peopleTexts: Record<
  Language,
  {
    readonly title: string;
    readonly lead: string;
    readonly administrator: string;
    readonly you: string;
    readonly invite: string;
    readonly inviteTitle: string;
    readonly name: string;
    readonly email: string;
    readonly nameMissing: string;
    readonly emailWrong: string;
    readonly create: string;
    readonly linkTitle: (name: string) => string;
    readonly linkText: (until: string) => string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly forbiddenTitle: string;
    readonly forbidden: string;
    readonly toDocuments: string;
  }
> = {
  sv: {
    title: "Personer",
    lead: "Alla som har konto här. Vad var och en får göra bestäms i varje dokument.",
    administrator: "administratör",
    you: "du",
    invite: "Bjud in",
    inviteTitle: "Bjud in en person",
    name: "Namn",
    email: "E-postadress",
    nameMissing: "Skriv personens namn.",
    emailWrong: "Skriv en hel e-postadress, till exempel eva.ek@kommunen.se.",
    create: "Skapa engångslänk",
    linkTitle: (name) => `Länken till ${name} är klar`,
    linkText: (until) =>
      `Skicka den till personen själv. Den går att använda en gång, till och med ${until}, och visas bara nu. Klubba skickar ingen e-post.`,
    link: "Engångslänk",
    copy: "Kopiera länken",
    copied: "Länken är kopierad.",
    copyFailed: "Länken kunde inte kopieras. Markera den och kopiera den själv.",
    forbiddenTitle: "Bara för administratörer",
    forbidden:
      "Här bjuder administratören in personer. Be administratören om du behöver lägga till någon.",
    toDocuments: "Till dokumenten",
  },
  en: {
    title: "People",
    lead: "Everybody who has an account here. What each may do is decided in each document.",
    administrator: "administrator",
    you: "you",
    invite: "Invite",
    inviteTitle: "Invite a person",
    name: "Name",
    email: "E-mail address",
    nameMissing: "Write the person's name.",
    emailWrong: "Write a whole e-mail address, for example eva.ek@kommunen.se.",
    create: "Create a one-time link",
    linkTitle: (name) => `The link for ${name} is ready`,
    linkText: (until) =>
      `Send it to that person only. It works once, until ${until}, and is shown only now. Klubba sends no e-mail.`,
    link: "One-time link",
    copy: "Copy the link",
    copied: "The link has been copied.",
    copyFailed: "The link could not be copied. Select it and copy it yourself.",
    forbiddenTitle: "For administrators only",
    forbidden:
      "Here the administrator invites people. Ask the administrator if somebody is to be added.",
    toDocuments: "To the documents",
  },
};
