import { Refusal } from "../http/refusal.ts";
import type { Handlers, Services } from "./handler.ts";

export function createVersionHandlers({
  storage,
  documents,
  log,
}: Services): Handlers<"listVersions" | "nameVersion" | "readVersion"> {
  return {
    listVersions: ({ parameters }) => storage.versions.list(parameters.document),
    async nameVersion({ parameters, body, session }) {
      const { document } = parameters;
      const version = await documents.nameVersion(document, body.name, body.reason, session.person);
      log.info("version.named", { document, number: version.number, by: session.person.id });
      return version;
    },
    async readVersion({ parameters }) {
      if (!/^[1-9]\d{0,8}$/.test(parameters.version)) throw new Refusal("notFound");
      return await documents.readVersion(parameters.document, Number(parameters.version));
    },
  };
}
