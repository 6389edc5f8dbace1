import type { Member } from "@klubba/protocol";
import { Refusal } from "../http/refusal.ts";
import type { LiveSocket } from "../live/live-sockets.ts";
import type { MemberOutcome } from "../storage/storage.ts";
import type { Handlers, Services } from "./handler.ts";

export function createMemberHandlers({
  storage,
  live,
  log,
}: Services): Handlers<"addMember" | "changeMember" | "removeMember"> {
  /** Open sockets carry the role they were opened with. */
  const isOpenBy = (documentId: string, personId: string) => (socket: LiveSocket) =>
    socket.session.personId === personId && socket.documents.has(documentId);

  const requireDone = (outcome: MemberOutcome) => {
    if (outcome === "notMember") throw new Refusal("notFound");
    if (outcome === "lastOwner") {
      throw new Refusal("conflict", {
        text: {
          sv: "Dokumentet behöver en ägare. Gör någon annan till ägare först.",
          en: "The document needs an owner. Make somebody else owner first.",
        },
      });
    }
  };

  const requireMember = async (documentId: string, personId: string): Promise<Member> => {
    const member = (await storage.members.list(documentId)).find(({ id }) => id === personId);
    if (member === undefined) throw new Refusal("notFound");
    return member;
  };

  return {
    async addMember({ parameters, body, session }) {
      const person = await storage.people.findByEmail(body.email);
      if (person === null) {
        throw new Refusal("notFound", {
          text: {
            sv: `Ingen har e-postadressen ${body.email}. Be en administratör att bjuda in personen först.`,
            en: `Nobody has the e-mail address ${body.email}. Ask an administrator to invite the person first.`,
          },
        });
      }
      const outcome = await storage.members.add(parameters.document, person.id, body.role);
      if (outcome === "alreadyMember") {
        throw new Refusal("conflict", {
          text: {
            sv: `${person.name} är redan med i dokumentet. Ändra rollen i stället.`,
            en: `${person.name} is already a member. Change the role instead.`,
          },
        });
      }
      log.info("member.added", {
        document: parameters.document,
        person: person.id,
        role: body.role,
        by: session.person.id,
      });
      return { id: person.id, name: person.name, email: person.email, role: body.role };
    },
    async changeMember({ parameters, body, session }) {
      const { document, person } = parameters;
      requireDone(await storage.members.change(document, person, body.role));
      live.sockets.resetWhere(isOpenBy(document, person));
      log.info("member.changed", { document, person, role: body.role, by: session.person.id });
      return await requireMember(document, person);
    },
    async removeMember({ parameters, session }) {
      const { document, person } = parameters;
      requireDone(await storage.members.remove(document, person));
      live.sockets.closeWhere(isOpenBy(document, person), "forbidden");
      log.info("member.removed", { document, person, by: session.person.id });
      return null;
    },
  };
}
