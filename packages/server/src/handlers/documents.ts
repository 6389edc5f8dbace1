import { createFromTemplate } from "@klubba/corpus";
import {
  type Language,
  parseDocument,
  type PolicyDocument,
  randomIds,
  type Result,
} from "@klubba/model";
import { toRequestProblems } from "../documents/documents.ts";
import { Refusal } from "../http/refusal.ts";
import type { Handlers, Services } from "./handler.ts";

export function createDocumentHandlers({
  storage,
  documents,
  corpus,
  live,
  log,
  random,
}: Services): Handlers<
  "listDocuments" | "createDocument" | "readDocument" | "readContent" | "archiveDocument"
> {
  const createId = randomIds(random);

  const startFromTemplate = (
    id: string,
    title: string,
    fields: Readonly<Record<string, string>>,
    language: Language,
  ): Result<PolicyDocument> => {
    const template = corpus.templates.find((known) => known.id === id);
    if (template === undefined) {
      const known = corpus.templates.map((each) => each.id).join(", ");
      throw new Refusal("badRequest", {
        text: {
          sv: `Mallen ${id} finns inte. Välj någon av ${known}.`,
          en: `There is no template ${id}. Choose one of ${known}.`,
        },
        problems: [{ path: "template", message: id }],
      });
    }
    const created = createFromTemplate(template, fields, language);
    if (!created.ok || title === "") return created;
    return { ok: true, value: { ...created.value, head: { ...created.value.head, title } } };
  };

  return {
    listDocuments: ({ session }) => documents.list(session.person),
    async createDocument({ body, session, language }) {
      const parsed =
        body.from === "template"
          ? startFromTemplate(body.template, body.title, body.fields, language)
          : parseDocument(body.document, createId, language);
      if (!parsed.ok) {
        throw new Refusal("badRequest", { problems: toRequestProblems(parsed.problems) });
      }
      const id = await documents.create(parsed.value, session.person);
      log.info("document.created", { document: id, by: session.person.id });
      return { id };
    },
    async readDocument({ parameters, role }) {
      const [summary, members] = await Promise.all([
        documents.summarise(parameters.document, role),
        storage.members.list(parameters.document),
      ]);
      return { ...summary, members };
    },
    readContent: ({ parameters }) => documents.readContent(parameters.document),
    async archiveDocument({ parameters, body, role, session }) {
      await storage.documents.setArchived(parameters.document, body.archived);
      // They come back at once, to read alone or to write again.
      live.sockets.resetWhere((socket) => socket.documents.has(parameters.document));
      log.info("document.archived", {
        document: parameters.document,
        archived: body.archived,
        by: session.person.id,
      });
      return await documents.summarise(parameters.document, role);
    },
  };
}
