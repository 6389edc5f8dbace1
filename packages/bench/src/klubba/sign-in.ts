import type { APIRequestContext, BrowserContext } from "playwright-core";
import type { Klubba } from "./start-klubba.ts";

/** Makes the browser the first administrator's; what it asks of the server is then theirs. */
export async function signIn(klubba: Klubba, { request }: BrowserContext): Promise<void> {
  const person = {
    token: klubba.token,
    name: "Bench",
    email: "bench@example.se",
    password: "en lång lösenfras för mätning",
  };
  await post(request, `${klubba.url}/api/invitations`, person, klubba);
}

/** Puts a document on the server, as `DocumentJson`; gives its id. */
export async function createDocument(
  klubba: Klubba,
  { request }: BrowserContext,
  document: unknown,
): Promise<string> {
  const body = { from: "document", document };
  return ((await post(request, `${klubba.url}/api/documents`, body, klubba)) as { id: string }).id;
}

async function post(
  request: APIRequestContext,
  url: string,
  data: unknown,
  klubba: Klubba,
): Promise<unknown> {
  const answer = await request.post(url, { data, headers: { origin: klubba.url } });
  if (!answer.ok()) throw new Error(`${url} answered ${answer.status()}: ${await answer.text()}`);
  return answer.json();
}
