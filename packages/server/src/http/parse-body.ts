import type { Language, Localized } from "@klubba/model";
import { limits } from "@klubba/protocol";
import * as v from "valibot";
import { Refusal, type RequestProblem } from "./refusal.ts";

/** The bytes of a request, or a `tooLarge` refusal as soon as there are more than `limit`. */
export async function loadBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > limit) throw new Refusal("tooLarge");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new Refusal("tooLarge");
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** The JSON body as the route's schema says, or a `badRequest` with every problem. */
export async function loadBody<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  language: Language,
): Promise<v.InferOutput<Schema>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) {
    throw new Refusal("unsupportedType", {
      text: {
        sv: "Skicka uppgifterna som application/json.",
        en: "Send the body as application/json.",
      },
    });
  }
  const parsed = v.safeParse(schema, parseJson(await loadBytes(request, limits.requestBytes)));
  if (parsed.success) return parsed.output;
  throw new Refusal("badRequest", {
    problems: parsed.issues.map((issue) => toProblem(issue, language)),
  });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Refusal("badRequest", {
      text: { sv: "Uppgifterna är inte JSON i UTF-8.", en: "The body is not JSON in UTF-8." },
      problems: [{ path: "", message: error instanceof Error ? error.message : String(error) }],
    });
  }
}

const plainTexts: Readonly<Record<string, (issue: v.BaseIssue<unknown>) => Localized>> = {
  min_length: ({ requirement }) =>
    requirement === 1
      ? { sv: "Skriv något här.", en: "Write something here." }
      : {
          sv: `Skriv minst ${String(requirement)} tecken.`,
          en: `Write at least ${String(requirement)} characters.`,
        },
  max_length: ({ requirement }) => ({
    sv: `Skriv högst ${String(requirement)} tecken.`,
    en: `Write at most ${String(requirement)} characters.`,
  }),
  email: () => ({ sv: "Det är ingen e-postadress.", en: "This is not an e-mail address." }),
  picklist: ({ expected }) => ({
    sv: `Välj något av ${expected}.`,
    en: `Choose one of ${expected}.`,
  }),
  strict_object: ({ expected, received }) =>
    expected === "never"
      ? { sv: `${received} är inte känt här.`, en: `${received} is not known here.` }
      : {
          sv: `Väntade ${expected}, fick ${received}.`,
          en: `Expected ${expected}, got ${received}.`,
        },
};

function toProblem(issue: v.BaseIssue<unknown>, language: Language): RequestProblem {
  const text = plainTexts[issue.type]?.(issue) ?? {
    sv: `Väntade ${issue.expected ?? "något annat"}, fick ${issue.received}.`,
    en: `Expected ${issue.expected ?? "something else"}, got ${issue.received}.`,
  };
  return {
    path: (issue.path ?? []).map((part) => String(part.key)).join("."),
    message: text[language],
  };
}
