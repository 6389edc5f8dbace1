import { Refusal } from "../http/refusal.ts";
import { clientAddressHeader } from "../auth/create-auth.ts";
import type { Handlers, Services } from "./handler.ts";

/** A link has 256 random bits; this is against hammering, not against luck. */
const invitationRule = { max: 30, seconds: 60 };

export function createPeopleHandlers({
  storage,
  auth,
  invitations,
  limiter,
  log,
}: Services): Handlers<
  "me" | "findInvitation" | "acceptInvitation" | "listPeople" | "invitePerson"
> {
  const limit = (address: string) => {
    const retryAfter = limiter.consume(`invitation ${address}`, invitationRule);
    if (retryAfter !== null) throw new Refusal("tooMany", { retryAfter });
  };
  return {
    me: async ({ session }) => session.person,
    async findInvitation({ parameters, address }) {
      limit(address);
      return await invitations.find(parameters.token);
    },
    async acceptInvitation({ body, address, request }) {
      limit(address);
      const person = await invitations.accept(body);
      log.info("person.joined", { person: person.id, administrator: person.administrator });
      const headers = new Headers(request.headers);
      headers.set(clientAddressHeader, address);
      const signedIn = await auth.api.signInEmail({
        body: { email: body.email, password: body.password },
        headers,
        returnHeaders: true,
      });
      const answer = Response.json(person);
      for (const cookie of signedIn.headers.getSetCookie()) {
        answer.headers.append("set-cookie", cookie);
      }
      return answer;
    },
    listPeople: () => storage.people.list(),
    async invitePerson({ body, session }) {
      const { path, expiresAt } = await invitations.invite(body, session.person.id);
      log.info("person.invited", { by: session.person.id });
      return { path, expiresAt: expiresAt.toISOString() };
    },
  };
}
