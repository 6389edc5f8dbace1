import { createHash, randomBytes, randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type { Invitation, Person } from "@klubba/protocol";
import { Refusal } from "../http/refusal.ts";
import type { Storage, StoredInvitation } from "../storage/storage.ts";

const hour = 60 * 60 * 1000;
const lifetimes: Record<Invitation["kind"], number> = { setup: 24 * hour, person: 7 * 24 * hour };

export interface NewLink {
  /** Path on this server; holds the token and is known to the receiver alone. */
  readonly path: string;
  readonly expiresAt: Date;
}

/** One-time links: the first administrator's, and those of the people they invite. */
export interface Invitations {
  /** A new setup link in the place of an earlier one, or null once somebody is there. */
  createSetupLink(): Promise<NewLink | null>;
  invite(person: { name: string; email: string }, by: string): Promise<NewLink>;
  find(token: string): Promise<Invitation>;
  accept(accepted: {
    token: string;
    name: string;
    email: string;
    password: string;
  }): Promise<Person>;
}

const hashToken = (token: string) => createHash("sha256").update(token).digest("hex");

export function createInvitations(storage: Storage, now: () => Date): Invitations {
  const create = async (
    invitation: Omit<StoredInvitation, "tokenHash" | "expiresAt">,
  ): Promise<NewLink> => {
    const token = randomBytes(32).toString("base64url");
    const expiresAt = new Date(now().getTime() + lifetimes[invitation.kind]);
    await storage.invitations.create({ ...invitation, tokenHash: hashToken(token), expiresAt });
    return { path: `/welcome/${token}`, expiresAt };
  };

  const requireInvitation = async (token: string): Promise<StoredInvitation> => {
    const found = await storage.invitations.find(hashToken(token));
    if (found === null) throw new Refusal("gone");
    return found;
  };

  return {
    async createSetupLink() {
      if ((await storage.people.count()) > 0) return null;
      return await create({ kind: "setup", name: "", email: "", invitedBy: null });
    },
    async invite({ name, email }, by) {
      if ((await storage.people.findByEmail(email)) !== null) {
        throw new Refusal("conflict", { text: emailTaken });
      }
      return await create({ kind: "person", name, email, invitedBy: by });
    },
    async find(token) {
      const { kind, name, email } = await requireInvitation(token);
      return { kind, name, email };
    },
    async accept({ token, name, email, password }) {
      const invitation = await requireInvitation(token);
      if (invitation.kind === "person" && invitation.email !== email) {
        throw new Refusal("badRequest", {
          text: {
            sv: `Inbjudan gäller ${invitation.email}. Använd den adressen, eller be om en ny inbjudan.`,
            en: `The invitation is for ${invitation.email}. Use that address, or ask for a new invitation.`,
          },
        });
      }
      const id = randomUUID();
      const passwordHash = await hashPassword(password);
      const outcome = await storage.invitations.accept(hashToken(token), {
        id,
        name,
        email,
        passwordHash,
      });
      if (outcome === "gone") throw new Refusal("gone");
      if (outcome === "emailTaken") throw new Refusal("conflict", { text: emailTaken });
      return { id, name, email, administrator: invitation.kind === "setup" };
    },
  };
}

const emailTaken = {
  sv: "Det finns redan någon med den e-postadressen. Logga in i stället.",
  en: "Somebody with that e-mail address exists already. Sign in instead.",
};
