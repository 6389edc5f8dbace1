import type { Person } from "@klubba/protocol";
import type { Selectable } from "kysely";
import { type Engine, engineTime } from "./engine.ts";
import type { PeopleStorage } from "./storage.ts";
import type { Tables } from "./tables.ts";

const columns = ["id", "name", "email", "administrator"] as const;
type Row = Pick<Selectable<Tables["user"]>, (typeof columns)[number]>;

const toPerson = ({ id, name, email, administrator }: Row): Person => ({
  id,
  name,
  email,
  administrator: Boolean(administrator),
});

export function createPeopleStorage({ database, name }: Engine, now: () => Date): PeopleStorage {
  const select = database.selectFrom("user").select(columns);
  return {
    async count() {
      const row = await database
        .selectFrom("user")
        .select((build) => build.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    },
    async list() {
      return (await select.orderBy("name").orderBy("id").execute()).map(toPerson);
    },
    async find(id) {
      const row = await select.where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : toPerson(row);
    },
    async findByEmail(email) {
      const row = await select.where("email", "=", email).executeTakeFirst();
      return row === undefined ? null : toPerson(row);
    },
    async findLiveSessions(ids) {
      if (ids.length === 0) return new Set();
      const rows = await database
        .selectFrom("session")
        .select("id")
        .where("id", "in", ids)
        .where("expiresAt", ">", engineTime(name, now()))
        .execute();
      return new Set(rows.map(({ id }) => id));
    },
  };
}
