import type { Language } from "@klubba/ui";

type Kind = "notFound" | "forbidden" | "offline" | "failed";

export const problemTexts: Record<
  Language,
  Record<Kind, { readonly title: string; readonly text: string }> & {
    readonly home: string;
    readonly again: string;
    readonly details: string;
  }
> = {
  sv: {
    notFound: {
      title: "Sidan finns inte",
      text: "Adressen leder ingenstans, eller till något som du inte har tillgång till. Står du här efter en länk, be den som skickade den att lägga till dig som medlem.",
    },
    forbidden: {
      title: "Du har inte tillgång hit",
      text: "Be dokumentets ägare, eller den som sköter Klubba, att ge dig den roll som behövs.",
    },
    offline: {
      title: "Servern svarar inte",
      text: "Kontrollera nätverket. Det du redan har sparat finns kvar.",
    },
    failed: {
      title: "Något gick fel",
      text: "Det du har sparat finns kvar. Försök igen; hjälper det inte, tala med den som sköter Klubba.",
    },
    home: "Till dokumenten",
    again: "Försök igen",
    details: "Vad som hände",
  },
  en: {
    notFound: {
      title: "The page does not exist",
      text: "The address leads nowhere, or to something you have no access to. If you followed a link, ask whoever sent it to add you as a member.",
    },
    forbidden: {
      title: "You have no access here",
      text: "Ask the owner of the document, or whoever runs Klubba, for the role you need.",
    },
    offline: {
      title: "The server does not answer",
      text: "Check the network. What you have saved is still there.",
    },
    failed: {
      title: "Something went wrong",
      text: "What you have saved is still there. Try again; if it goes on, talk to whoever runs Klubba.",
    },
    home: "To the documents",
    again: "Try again",
    details: "What happened",
  },
};

const kinds: Readonly<Record<string, Kind>> = {
  notFound: "notFound",
  gone: "notFound",
  forbidden: "forbidden",
  offline: "offline",
  storageFailed: "offline",
};

/** Which of the pages of trouble a failure is told on. */
export const kindOfProblem = (code: string | undefined): Kind => kinds[code ?? ""] ?? "failed";
