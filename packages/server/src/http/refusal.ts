import type { Language, Localized } from "@klubba/model";
import { type ErrorBody, type ErrorCode, errorStatuses } from "@klubba/protocol";

export type RequestProblem = NonNullable<ErrorBody["error"]["problems"]>[number];

/** What a request is told when nothing more is known. */
const texts: Record<ErrorCode, Localized> = {
  badRequest: {
    sv: "Något i uppgifterna stämmer inte. Rätta det som står nedan och försök igen.",
    en: "Something in the request is not right. Correct what is listed and try again.",
  },
  signedOut: { sv: "Logga in för att fortsätta.", en: "Sign in to go on." },
  forbidden: {
    sv: "Din roll räcker inte för det här. Be dokumentets ägare eller en administratör om hjälp.",
    en: "Your role does not allow this. Ask the document's owner or an administrator.",
  },
  notFound: {
    sv: "Det du söker finns inte, eller så har du inte tillgång till det.",
    en: "What you are looking for does not exist, or you have no access to it.",
  },
  conflict: {
    sv: "Det går inte att göra just nu, eftersom något annat har ändrats.",
    en: "This cannot be done now, because something else has changed.",
  },
  gone: {
    sv: "Länken är använd eller för gammal. Be om en ny.",
    en: "The link has been used or is too old. Ask for a new one.",
  },
  tooLarge: { sv: "Det du skickade är för stort.", en: "What you sent is too large." },
  unsupportedType: {
    sv: "Filen är av en sort som inte tas emot. Använd PNG, JPEG eller WebP.",
    en: "This kind of file is not accepted. Use PNG, JPEG or WebP.",
  },
  tooMany: {
    sv: "För många försök. Vänta en stund och försök igen.",
    en: "Too many attempts. Wait a while and try again.",
  },
  internal: {
    sv: "Något gick fel hos oss. Försök igen; händer det igen, visa numret för den som sköter Klubba.",
    en: "Something went wrong on our side. Try again; if it happens again, show the number to whoever runs Klubba.",
  },
  storageFailed: {
    sv: "Servern kan inte spara just nu. Försök igen om en stund.",
    en: "The server cannot save right now. Try again in a while.",
  },
};

interface RefusalDetails {
  readonly text?: Localized;
  readonly problems?: readonly RequestProblem[];
  /** Seconds until it is worth trying again. */
  readonly retryAfter?: number;
}

/** Thrown to end a request with an `ErrorBody`. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ErrorCode;
  readonly details: RefusalDetails;

  constructor(code: ErrorCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }

  toResponse(language: Language): Response {
    const { text = texts[this.code], problems, retryAfter } = this.details;
    const body: ErrorBody = {
      error: { code: this.code, message: text[language], ...(problems ? { problems } : {}) },
    };
    return Response.json(body, {
      status: errorStatuses[this.code],
      headers: {
        "cache-control": "no-store",
        "content-language": language,
        ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
      },
    });
  }
}
