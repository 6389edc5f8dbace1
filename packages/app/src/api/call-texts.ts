import type { Language } from "@klubba/ui";
import type { CallErrorCode } from "./answer.ts";

/** What is said when the server itself says nothing, and for a failed sign-in. */
export const callTexts: Record<Language, Record<CallErrorCode | "wrongPassword", string>> = {
  sv: {
    badRequest: "Servern förstod inte det som skickades. Kontrollera uppgifterna och försök igen.",
    signedOut: "Du är utloggad. Logga in igen.",
    forbidden: "Du har inte behörighet till det här.",
    notFound: "Det finns inte, eller så har du inte tillgång till det.",
    conflict: "Någon annan hann före. Ladda om sidan och försök igen.",
    gone: "Länken gäller inte längre. Be om en ny.",
    tooLarge: "Det är för stort för att skickas.",
    unsupportedType: "Filtypen stöds inte.",
    tooMany: "Det blev för många försök. Vänta en minut och försök igen.",
    internal:
      "Något gick fel på servern. Försök igen; hjälper det inte, tala med den som sköter Klubba.",
    storageFailed: "Servern kan inte spara just nu. Försök igen om en stund.",
    offline: "Servern svarar inte. Kontrollera nätverket och försök igen.",
    unreadable: "Servern svarade något oväntat. Ladda om sidan.",
    wrongPassword: "E-postadressen och lösenordet hör inte ihop. Kontrollera båda och försök igen.",
  },
  en: {
    badRequest: "The server did not understand what was sent. Check the details and try again.",
    signedOut: "You are signed out. Sign in again.",
    forbidden: "You are not allowed to do this.",
    notFound: "It does not exist, or you have no access to it.",
    conflict: "Somebody else was first. Reload the page and try again.",
    gone: "The link is no longer valid. Ask for a new one.",
    tooLarge: "It is too large to be sent.",
    unsupportedType: "This type of file is not supported.",
    tooMany: "Too many attempts. Wait a minute and try again.",
    internal:
      "Something went wrong on the server. Try again; if it goes on, talk to whoever runs Klubba.",
    storageFailed: "The server cannot save right now. Try again in a while.",
    offline: "The server does not answer. Check the network and try again.",
    unreadable: "The server answered something unexpected. Reload the page.",
    wrongPassword:
      "The e-mail address and the password do not belong together. Check both and try again.",
  },
};
