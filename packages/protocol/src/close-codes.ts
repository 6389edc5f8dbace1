import type { Localized } from "@klubba/model";

/** Why the server closes, or refuses, a live connection. The numbers are WebSocket close codes. */
export const closeCodes = {
  signedOut: 4401,
  forbidden: 4403,
  notFound: 4404,
  /** The client's document format is older than the server's: reload. */
  outdated: 4409,
  tooLarge: 4413,
  /** The server cannot store: what was typed since the last receipt is not saved. */
  storageFailed: 4500,
} as const;
export type CloseReason = keyof typeof closeCodes;

export const closeReasonTexts: Record<CloseReason, Localized> = {
  signedOut: {
    sv: "Du är utloggad. Logga in igen; det du har skrivit ligger kvar här.",
    en: "You are signed out. Sign in again; what you have written stays here.",
  },
  forbidden: {
    sv: "Du har inte längre tillgång till dokumentet.",
    en: "You no longer have access to this document.",
  },
  notFound: {
    sv: "Dokumentet finns inte.",
    en: "The document does not exist.",
  },
  outdated: {
    sv: "Klubba har uppdaterats. Ladda om sidan för att fortsätta skriva.",
    en: "Klubba has been updated. Reload the page to go on writing.",
  },
  tooLarge: {
    sv: "Ändringen är för stor för att sparas på en gång.",
    en: "The change is too large to be saved at once.",
  },
  storageFailed: {
    sv: "Servern kan inte spara just nu. Det du har skrivit ligger kvar här tills den kan.",
    en: "The server cannot save right now. What you have written stays here until it can.",
  },
};

/** The reason behind a close code, or null for one that is not ours. */
export function findCloseReason(code: number): CloseReason | null {
  const entry = Object.entries(closeCodes).find(([, known]) => known === code);
  return entry === undefined ? null : (entry[0] as CloseReason);
}
