import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ContentSummary, Storage } from "./storage.ts";

const summary: ContentSummary = {
  title: "Riktlinje",
  status: "draft",
  docType: "",
  coverage: { covered: 0, checkAgain: 0, notApplicable: 0 },
};
const bytes = (...values: number[]) => new Uint8Array(values);
const plain = (data: Uint8Array) => [...data];

/** A storage of its own per test, and the same one opened again. */
export interface StorageUnderTest {
  readonly open: (now: () => Date) => Promise<Storage>;
  readonly remove: () => Promise<void>;
}

/** What every engine must do. `create` gives an empty place to store in. */
export function storageContract(name: string, create: () => Promise<StorageUnderTest>): void {
  describe(`storage on ${name}`, () => {
    let place: StorageUnderTest;
    let storage: Storage;
    let isOpen: boolean;
    let time: Date;
    const now = () => time;

    beforeEach(async () => {
      time = new Date("2026-11-23T10:00:00Z");
      place = await create();
      storage = await place.open(now);
      isOpen = true;
    });
    afterEach(async () => {
      if (isOpen) await storage.close();
      await place.remove();
    });
    const reopen = async () => {
      await storage.close();
      storage = await place.open(now);
    };
    const later = (minutes: number) => {
      time = new Date(time.getTime() + minutes * 60_000);
    };

    const invite = (tokenHash: string, kind: "setup" | "person", email: string) =>
      storage.invitations.create({
        tokenHash,
        kind,
        name: email,
        email,
        invitedBy: null,
        expiresAt: new Date(time.getTime() + 60 * 60_000),
      });
    const accept = (tokenHash: string, id: string) =>
      storage.invitations.accept(tokenHash, {
        id,
        name: id,
        email: `${id}@example.se`,
        passwordHash: "hash",
      });
    const addPerson = async (id: string) => {
      await invite(`token-${id}`, "person", `${id}@example.se`);
      expect(await accept(`token-${id}`, id)).toBe("accepted");
    };
    const addDocument = async (id = "doc", owner = "anna") => {
      if ((await storage.people.find(owner)) === null) await addPerson(owner);
      await storage.documents.create({ id, createdBy: owner, content: bytes(1), summary });
    };

    test("opens again what it has migrated", async () => {
      await addDocument();
      await reopen();
      expect(await storage.documents.find("doc")).toMatchObject({
        id: "doc",
        versions: 0,
        summary,
      });
      await storage.ping();
    });

    test("[S3] a second server on the same place is refused, and told what to do", async () => {
      await expect(place.open(now)).rejects.toThrow(/another Klubba is running on/);
      await storage.ping();
    });

    test("[S5] a database of a newer Klubba is refused, and told what to do", async () => {
      const { database } = storage.engine;
      await sql`insert into kysely_migration (name, timestamp) values ('9999-newer', '')`.execute(
        database,
      );
      await storage.close();
      await expect(place.open(now)).rejects.toThrow(/written by a newer Klubba; update Klubba/);
      isOpen = false;
    });

    test("a setting is what the first to ask decided", async () => {
      expect(await storage.loadSetting("secret", () => "one")).toBe("one");
      await reopen();
      expect(await storage.loadSetting("secret", () => "two")).toBe("one");
    });

    test("[A2] the setup invitation makes an administrator, once", async () => {
      await invite("first", "setup", "");
      expect(await storage.invitations.find("first")).toMatchObject({ kind: "setup" });
      expect(await storage.people.count()).toBe(0);
      expect(await accept("first", "anna")).toBe("accepted");
      expect(await accept("first", "bertil")).toBe("gone");
      expect(await storage.invitations.find("first")).toBeNull();
      expect(await storage.people.list()).toEqual([
        { id: "anna", name: "anna", email: "anna@example.se", administrator: true },
      ]);
    });

    test("[A2] a setup invitation is worth nothing once somebody is there", async () => {
      await invite("setup", "setup", "");
      await addPerson("anna");
      expect(await accept("setup", "bertil")).toBe("gone");
      expect(await storage.people.find("bertil")).toBeNull();
    });

    test("[A3] of ten who use one invitation at once, one succeeds", async () => {
      await invite("token", "person", "x@example.se");
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, index) => accept("token", `person${index}`)),
      );
      expect(outcomes.toSorted()).toEqual(["accepted", ...Array<string>(9).fill("gone")]);
      expect(await storage.people.count()).toBe(1);
    });

    test("[A3] an invitation expires, and a newer one takes its place", async () => {
      await invite("old", "person", "anna@example.se");
      await invite("new", "person", "anna@example.se");
      expect(await storage.invitations.find("old")).toBeNull();
      expect(await storage.invitations.find("new")).toMatchObject({ email: "anna@example.se" });
      later(61);
      expect(await storage.invitations.find("new")).toBeNull();
      expect(await accept("new", "anna")).toBe("gone");
    });

    test("[A3] an address that is taken leaves the invitation as it was", async () => {
      await addPerson("anna");
      await invite("again", "person", "anna@example.se");
      const outcome = await storage.invitations.accept("again", {
        id: "other",
        name: "Other",
        email: "anna@example.se",
        passwordHash: "hash",
      });
      expect(outcome).toBe("emailTaken");
      expect(await storage.people.find("other")).toBeNull();
      expect(await storage.invitations.find("again")).not.toBeNull();
    });

    test("lists the documents of a person, the last edited first", async () => {
      await addDocument("one");
      later(1);
      await addDocument("two");
      later(1);
      await storage.updates.append("one", bytes(2));
      await addDocument("other", "bertil");
      const list = await storage.documents.listFor("anna");
      expect(list.map(({ id, role, updatedAt }) => [id, role, updatedAt])).toEqual([
        ["one", "owner", "2026-11-23T10:02:00.000Z"],
        ["two", "owner", "2026-11-23T10:01:00.000Z"],
      ]);
    });

    test("archives, and takes back", async () => {
      await addDocument();
      await storage.documents.setArchived("doc", true);
      expect((await storage.documents.find("doc"))?.archived).toBe(true);
      await storage.documents.setArchived("doc", false);
      expect((await storage.documents.find("doc"))?.archived).toBe(false);
    });

    test("a summary of older content does not replace a newer one", async () => {
      await addDocument();
      await storage.documents.setSummary("doc", { ...summary, title: "Ny" }, 5);
      await storage.documents.setSummary("doc", { ...summary, title: "Gammal" }, 4);
      expect(await storage.documents.find("doc")).toMatchObject({
        summary: { title: "Ny" },
        summarySequence: 5,
      });
    });

    test("[M3] a document keeps at least one owner, also when two leave at once", async () => {
      await addDocument();
      await addPerson("bertil");
      expect(await storage.members.remove("doc", "anna")).toBe("lastOwner");
      expect(await storage.members.change("doc", "anna", "reader")).toBe("lastOwner");
      expect(await storage.members.add("doc", "bertil", "owner")).toBe("added");
      expect(await storage.members.add("doc", "bertil", "reader")).toBe("alreadyMember");
      const outcomes = await Promise.all([
        storage.members.remove("doc", "anna"),
        storage.members.remove("doc", "bertil"),
      ]);
      expect(outcomes.toSorted()).toEqual(["done", "lastOwner"]);
      expect((await storage.members.list("doc")).map(({ role }) => role)).toEqual(["owner"]);
      expect(await storage.members.remove("doc", "nobody")).toBe("notMember");
    });

    test("a role is found, changed and gone", async () => {
      await addDocument();
      await addPerson("bertil");
      expect(await storage.members.findRole("doc", "bertil")).toBeNull();
      await storage.members.add("doc", "bertil", "author");
      expect(await storage.members.change("doc", "bertil", "reader")).toBe("done");
      expect(await storage.members.findRole("doc", "bertil")).toBe("reader");
      expect(await storage.members.remove("doc", "bertil")).toBe("done");
      expect(await storage.members.findRole("doc", "bertil")).toBeNull();
    });

    test("[L2] updates come back in order, after the content they change", async () => {
      await addDocument();
      expect(await storage.updates.append("doc", bytes(2, 0, 255))).toBe(1);
      expect(await storage.updates.append("doc", bytes(3))).toBe(2);
      await reopen();
      const content = await storage.updates.load("doc");
      expect(content?.updates.map(plain)).toEqual([[1], [2, 0, 255], [3]]);
      expect(content).toMatchObject({ pending: 2, sequence: 2 });
      expect(await storage.documents.find("doc")).toMatchObject({ lastSequence: 2 });
    });

    test("[L2] fifty appends at once all land, each under its own number", async () => {
      await addDocument();
      const numbers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => storage.updates.append("doc", bytes(index))),
      );
      expect(new Set(numbers).size).toBe(50);
      const content = await storage.updates.load("doc");
      expect(
        content?.updates
          .slice(1)
          .map((data) => data[0])
          .toSorted((a, b) => a! - b!),
      ).toEqual(Array.from({ length: 50 }, (_, index) => index));
    });

    test("an update of a document that is not there is refused", async () => {
      await expect(storage.updates.append("nowhere", bytes(1))).rejects.toThrow(
        /no document nowhere/,
      );
      expect(await storage.updates.load("nowhere")).toBeNull();
    });

    test("[L4] compaction puts one update in the place of all, and counts on", async () => {
      await addDocument();
      await storage.updates.append("doc", bytes(2));
      await storage.updates.append("doc", bytes(3));
      const merged = await storage.updates.compact("doc", (updates) =>
        bytes(...updates.flatMap(plain)),
      );
      expect(merged).toBe(2);
      expect(await storage.updates.append("doc", bytes(4))).toBe(3);
      const content = await storage.updates.load("doc");
      expect(content?.updates.map(plain)).toEqual([[1, 2, 3], [4]]);
      expect(content?.pending).toBe(1);
    });

    test("[L4] a compaction that fails, or declines, changes nothing", async () => {
      await addDocument();
      await storage.updates.append("doc", bytes(2));
      const failing = storage.updates.compact("doc", () => {
        throw new Error("out of memory");
      });
      await expect(failing).rejects.toThrow("out of memory");
      expect(await storage.updates.compact("doc", () => null)).toBe(0);
      expect((await storage.updates.load("doc"))?.updates.map(plain)).toEqual([[1], [2]]);
    });

    test("[L4] nothing that is appended during compactions is lost", async () => {
      await addDocument();
      const work = Array.from({ length: 60 }, (_, index) =>
        index % 6 === 5
          ? storage.updates.compact("doc", (updates) => bytes(...updates.flatMap(plain)))
          : storage.updates.append("doc", bytes(index + 10)),
      );
      await Promise.all(work);
      const content = await storage.updates.load("doc");
      const stored = content?.updates.flatMap(plain).toSorted((a, b) => a - b);
      const expected = Array.from({ length: 60 }, (_, index) => index + 10).filter(
        (_, i) => i % 6 !== 5,
      );
      expect(stored).toEqual([1, ...expected]);
    });

    const version = (name: string) => ({
      name,
      reason: "",
      hash: "h",
      author: { id: "anna", name: "Anna" },
      content: "{}",
      contentDigest: "d",
    });

    test("[V1] versions are numbered from 1 without gaps, also when named at once", async () => {
      await addDocument();
      const named = await Promise.all(
        Array.from({ length: 8 }, (_, index) => storage.versions.add("doc", version(`v${index}`))),
      );
      expect(new Set(named.map(({ number }) => number))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
      expect((await storage.versions.list("doc")).map(({ number }) => number)).toEqual([
        8, 7, 6, 5, 4, 3, 2, 1,
      ]);
      expect((await storage.documents.find("doc"))?.versions).toBe(8);
    });

    test("[V2] a version cannot be changed or deleted, not even by hand", async () => {
      await addDocument();
      await storage.versions.add("doc", version("Remiss"));
      const { database } = storage.engine;
      await expect(database.updateTable("version").set({ name: "x" }).execute()).rejects.toThrow(
        /never changed/,
      );
      await expect(database.deleteFrom("version").execute()).rejects.toThrow(
        /never (changed or )?deleted/,
      );
      expect(await storage.versions.find("doc", 1)).toMatchObject({
        number: 1,
        name: "Remiss",
        author: { id: "anna", name: "Anna" },
        content: "{}",
        createdAt: "2026-11-23T10:00:00.000Z",
      });
      expect(await storage.versions.find("doc", 2)).toBeNull();
    });

    test("a picture is stored once per document, and belongs to it", async () => {
      await addDocument("one");
      await addDocument("two");
      const picture = { hash: "abc", type: "image/png", data: bytes(0, 200), createdBy: "anna" };
      await storage.assets.store("one", picture);
      await storage.assets.store("one", picture);
      const found = await storage.assets.find("one", "abc");
      expect(found && [found.type, plain(found.data)]).toEqual(["image/png", [0, 200]]);
      expect(await storage.assets.find("two", "abc")).toBeNull();
    });
  });
}
