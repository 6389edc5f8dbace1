import type { beforeHandleAwarenessPayload } from "@hocuspocus/server";
import * as v from "valibot";
import type { LiveSession } from "./live-sockets.ts";

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const itemId = v.nullish(v.object({ client: count, clock: count }));
/** A place in the text as Yjs writes it. */
const place = v.object({
  type: itemId,
  item: itemId,
  tname: v.nullish(v.pipe(v.string(), v.maxLength(20))),
  assoc: v.nullish(v.pipe(v.number(), v.safeInteger())),
});
const presenceSchema = v.object({
  user: v.object({ color: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))) }),
  cursor: v.nullish(v.object({ anchor: place, head: place })),
});

type Presence = Pick<beforeHandleAwarenessPayload, "states" | "document" | "connection">;

/**
 * Leaves of what a window tells of itself what the others' screens can show: the session's person
 * and a place in the text. A window has one state, its own; what it says of others' is dropped, and
 * so is the empty one that hocuspocus adds to each message.
 */
export function keepOwnPresence(
  { states, document, connection }: Presence,
  { personId, personName }: LiveSession,
  isAnothers: (clientId: number) => boolean,
): void {
  let own = connection === undefined ? undefined : [...document.getClients(connection)][0];
  for (const [clientId, state] of states) {
    const parsed = v.safeParse(presenceSchema, state);
    const isOwn = own === undefined ? !isAnothers(clientId) : own === clientId;
    if (!parsed.success || !isOwn) {
      states.delete(clientId);
      continue;
    }
    own = clientId;
    const { user, cursor } = parsed.output;
    states.set(clientId, {
      user: { ...user, id: personId, name: personName },
      ...(cursor === undefined ? {} : { cursor }),
    });
  }
}
