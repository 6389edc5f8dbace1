import { type DocumentJson, toJson } from "@klubba/model";
import { useLanguage, useTexts } from "@klubba/ui";
import { useQueryClient } from "@tanstack/react-query";
import { queries } from "../../api/queries.ts";
import { useClient } from "../../session/session.tsx";
import { readImportedFiles } from "../matrix/imported-files.ts";
import { compareTexts } from "./compare-texts.ts";
import { parseSide, type SideId } from "./sides.ts";

/** The JSON of a side; what does not change from the cache, drafts anew. */
export function useLoadSide(document: string): (side: SideId) => Promise<DocumentJson> {
  const client = useClient();
  const cache = useQueryClient();
  const texts = useTexts(compareTexts);
  const { language } = useLanguage();
  const corpus = () => cache.ensureQueryData(queries.corpus(client));
  return async (id) => {
    const side = parseSide(id);
    switch (side.kind) {
      case "draft":
        return cache.fetchQuery(queries.content(client, document));
      case "document":
        return cache.fetchQuery(queries.content(client, side.id));
      case "version": {
        const version = queries.version(client, document, side.number);
        return (await cache.ensureQueryData(version)).document;
      }
      case "template": {
        const found = (await corpus()).templates.find((each) => each.id === side.id);
        if (found === undefined) throw new Error(texts.missing(id));
        return found.document;
      }
      case "municipality": {
        const { municipalities, checklist } = await corpus();
        const found = municipalities.find((each) => each.id === side.id);
        if (found === undefined) throw new Error(texts.missing(id));
        const { municipalityToDocument } = await import("@klubba/diff");
        return toJson(municipalityToDocument(found, checklist, language));
      }
      case "import": {
        const found = readImportedFiles().find((file) => file.id === id);
        if (found === undefined) throw new Error(texts.fileGone);
        return toJson(found.document);
      }
    }
  };
}
