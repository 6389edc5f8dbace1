import { useTexts } from "@klubba/ui";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { queries } from "../../api/queries.ts";
import { useClient } from "../../session/session.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { mapPageTexts } from "./map-page-texts.ts";
import { PolicyMap } from "./policy-map.tsx";
import { useMapFilters } from "./use-map-filters.ts";

const route = getRouteApi("/signed-in/map");

/** Which municipalities resemble each other. */
export function MapPage() {
  const texts = useTexts(mapPageTexts);
  const client = useClient();
  const navigate = route.useNavigate();
  const { data: corpus } = useSuspenseQuery(queries.corpus(client));
  // Comparisons are read within a document; any will do for two municipalities.
  const { data: documents = [] } = useQuery(queries.documents(client));
  const documentId = documents.find(({ archived }) => !archived)?.id ?? null;
  const filters = useMapFilters(
    route.useSearch(),
    (search) => void navigate({ search, replace: true, resetScroll: false }),
  );
  return (
    <div className="app-page app-wide">
      <PageHeading title={texts.title} />
      <p className="app-lead">{texts.lead}</p>
      <PolicyMap
        {...filters}
        municipalities={corpus.municipalities}
        draft={null}
        documentId={documentId}
      />
    </div>
  );
}
