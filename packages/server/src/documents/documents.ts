import { writeLive } from "@klubba/live";
import {
  digest,
  type DocumentJson,
  formatProblem,
  hashDocument,
  parseDocument,
  type PolicyDocument,
  type Problem,
  randomIds,
  sequentialIds,
  toJson,
  currentFormat,
} from "@klubba/model";
import type { DocumentSummary, Person, Role, Version, VersionSummary } from "@klubba/protocol";
import * as Y from "yjs";
import { Refusal } from "../http/refusal.ts";
import type { LiveContents } from "../live/live-contents.ts";
import { UnknownFormat } from "../live/live-migrations.ts";
import type { Log } from "../log/log.ts";
import type { Storage, StoredDocument } from "../storage/storage.ts";
import { readSummary } from "./read-summary.ts";

interface DocumentsOptions {
  readonly storage: Storage;
  readonly contents: LiveContents;
  readonly log: Log;
  readonly random: () => number;
}

/** Documents and their versions. Who may do what is asked before any of this. */
export interface Documents {
  create(document: PolicyDocument, owner: Person): Promise<string>;
  list(person: Person): Promise<DocumentSummary[]>;
  summarise(id: string, role: Role): Promise<DocumentSummary>;
  readContent(id: string): Promise<DocumentJson>;
  nameVersion(id: string, name: string, reason: string, author: Person): Promise<VersionSummary>;
  readVersion(id: string, number: number): Promise<Version>;
}

/** Problems as a request's answer lists them. */
export const toRequestProblems = (problems: readonly Problem[]) =>
  problems.map(({ path = "", ...rest }) => ({ path, message: formatProblem(rest) }));

export function createDocuments({ storage, contents, log, random }: DocumentsOptions): Documents {
  const createId = randomIds(random);

  /** A stored document with a summary of what stands in it now. */
  const refresh = async (document: StoredDocument): Promise<StoredDocument> => {
    if (document.summarySequence >= document.lastSequence) return document;
    const read = await contents.read(document.id).catch((error: unknown) => {
      // One document that a newer Klubba wrote must not take the list with it.
      if (error instanceof UnknownFormat) return null;
      throw error;
    });
    if (read === null) return document;
    if (!read.content.ok) {
      log.warn("document.unreadable", {
        document: document.id,
        problem: formatProblem(read.content.problems[0]),
      });
    }
    // Of one that cannot be read, what was last known is all there is to show.
    const summary = read.content.ok ? readSummary(read.content.value) : document.summary;
    // It only spares the next reader: a disk that is full must not keep anyone from reading.
    await storage.documents
      .setSummary(document.id, summary, read.sequence)
      .catch((error: unknown) => {
        log.error("document.summaryNotStored", error, { document: document.id });
      });
    return { ...document, summary, summarySequence: read.sequence };
  };

  const requireContent = async (id: string): Promise<PolicyDocument> => {
    const read = await contents.read(id);
    if (read === null) throw new Refusal("notFound");
    if (read.content.ok) return read.content.value;
    throw new Refusal("conflict", {
      text: {
        sv: "Dokumentet innehåller något som inte hör hemma i det. Rätta det som står nedan först.",
        en: "The document holds something that does not belong in it. Correct what is listed first.",
      },
      problems: toRequestProblems(read.content.problems),
    });
  };

  return {
    async create(document, owner) {
      const id = createId();
      const live = new Y.Doc();
      writeLive(document, live);
      const content = Y.encodeStateAsUpdate(live);
      live.destroy();
      const summary = readSummary(document);
      await storage.documents.create({ id, createdBy: owner.id, content, summary });
      return id;
    },
    async list(person) {
      const stored = await storage.documents.listFor(person.id);
      const summaries: DocumentSummary[] = [];
      // One by one: each that has changed since the last list is read, and two cores are few.
      for (const { role, ...document } of stored) {
        summaries.push(toSummary(await refresh(document), role));
      }
      return summaries;
    },
    async summarise(id, role) {
      const document = await storage.documents.find(id);
      if (document === null) throw new Refusal("notFound");
      return toSummary(await refresh(document), role);
    },
    async readContent(id) {
      return toJson(await requireContent(id));
    },
    async nameVersion(id, name, reason, author) {
      const document = await requireContent(id);
      const content = JSON.stringify(toJson(document));
      return await storage.versions.add(id, {
        name,
        reason,
        hash: hashDocument(document),
        author: { id: author.id, name: author.name },
        content,
        contentDigest: digest(content),
      });
    },
    async readVersion(id, number) {
      const stored = await storage.versions.find(id, number);
      if (stored === null) throw new Refusal("notFound");
      const { content, contentDigest, ...summary } = stored;
      const json = JSON.parse(content) as DocumentJson;
      if (digest(content) !== contentDigest || !isContentOf(json, summary.hash)) {
        throw new Error(
          `version ${number} of document ${id} is not what was stored under its hash`,
        );
      }
      return { ...summary, document: json };
    },
  };
}

/** The hash is of the format it was made in; content of an older one is held by its digest. */
function isContentOf(json: DocumentJson, hash: string): boolean {
  if (json.format !== currentFormat) return true;
  const parsed = parseDocument(json, sequentialIds());
  return parsed.ok && hashDocument(parsed.value) === hash;
}

const toSummary = (document: StoredDocument, role: Role): DocumentSummary => ({
  id: document.id,
  ...document.summary,
  role,
  archived: document.archived,
  createdAt: document.createdAt,
  updatedAt: document.updatedAt,
  versions: document.versions,
});
