import type { Language } from "@klubba/ui";

export const membersTexts: Record<
  Language,
  {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly role: string;
    readonly roleOf: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly removeTitle: (name: string) => string;
    readonly removeText: string;
    readonly removeConfirm: string;
    readonly removed: (name: string) => string;
    readonly changed: (name: string, role: string) => string;
    readonly added: (name: string) => string;
    readonly you: string;
    readonly add: string;
    readonly addTitle: string;
    readonly person: string;
    readonly personHint: string;
    readonly personMissing: string;
    readonly lastOwner: string;
    readonly notAllowed: string;
    readonly roles: string;
  }
> = {
  sv: {
    title: "Medlemmar",
    lead: "De som arbetar med dokumentet, och vad var och en får göra.",
    name: "Namn",
    role: "Roll",
    roleOf: (name) => `Roll för ${name}`,
    remove: (name) => `Ta bort ${name}`,
    removeTitle: (name) => `Ta bort ${name} ur dokumentet?`,
    removeText:
      "Personen ser inte längre dokumentet. Det personen har skrivit, och versioner som bär namnet, finns kvar.",
    removeConfirm: "Ta bort",
    removed: (name) => `${name} är borttagen.`,
    changed: (name, role) => `${name} är nu ${role.toLocaleLowerCase("sv")}.`,
    added: (name) => `${name} är tillagd.`,
    you: "du",
    add: "Lägg till",
    addTitle: "Lägg till en medlem",
    person: "E-postadress",
    personHint: "Personen ska redan ha ett konto här. Administratören bjuder in nya.",
    personMissing: "Skriv personens e-postadress, till exempel eva.ek@kommunen.se.",
    lastOwner: "Ett dokument har alltid minst en ägare.",
    notAllowed: "Bara dokumentets ägare lägger till och ändrar medlemmar.",
    roles: "Vad rollerna får göra",
  },
  en: {
    title: "Members",
    lead: "Those who work on the document, and what each may do.",
    name: "Name",
    role: "Role",
    roleOf: (name) => `Role of ${name}`,
    remove: (name) => `Remove ${name}`,
    removeTitle: (name) => `Remove ${name} from the document?`,
    removeText:
      "The person no longer sees the document. What the person has written, and versions bearing the name, remain.",
    removeConfirm: "Remove",
    removed: (name) => `${name} has been removed.`,
    changed: (name, role) => `${name} is now ${role.toLocaleLowerCase("en")}.`,
    added: (name) => `${name} has been added.`,
    you: "you",
    add: "Add",
    addTitle: "Add a member",
    person: "E-mail address",
    personHint: "The person must already have an account here. The administrator invites new ones.",
    personMissing: "Write the person's e-mail address, for example eva.ek@kommunen.se.",
    lastOwner: "A document always has at least one owner.",
    notAllowed: "Only the owner of the document adds and changes members.",
    roles: "What the roles may do",
  },
};
