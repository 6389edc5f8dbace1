import { useTexts } from "@klubba/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { queries } from "../../api/queries.ts";
import { useClient } from "../../session/session.tsx";
import { DocumentNav } from "../../shell/document-nav.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { useLiveDraft } from "../matrix/use-live-draft.ts";
import { mapPageTexts } from "./map-page-texts.ts";
import { PolicyMap } from "./policy-map.tsx";
import { useMapFilters } from "./use-map-filters.ts";

const route = getRouteApi("/signed-in/documents/$document/map");

/** The map with one's own draft on it. */
export function DocumentMapPage() {
  const texts = useTexts(mapPageTexts);
  const client = useClient();
  const navigate = route.useNavigate();
  const { document: id } = route.useParams();
  const { data: document } = useSuspenseQuery(queries.document(client, id));
  const { data: corpus } = useSuspenseQuery(queries.corpus(client));
  const { document: draft } = useLiveDraft(id);
  const filters = useMapFilters(
    route.useSearch(),
    (search) => void navigate({ search, replace: true, resetScroll: false }),
  );
  return (
    <>
      <DocumentNav document={document} />
      <div className="app-page app-wide">
        <PageHeading title={texts.title} />
        <p className="app-lead">{texts.lead}</p>
        <PolicyMap
          {...filters}
          municipalities={corpus.municipalities}
          draft={draft}
          documentId={id}
        />
      </div>
    </>
  );
}
