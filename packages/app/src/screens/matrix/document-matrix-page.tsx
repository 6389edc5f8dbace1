import { MatrixView } from "@klubba/compare";
import "@klubba/compare/style.css";
import { mayDo } from "@klubba/protocol";
import { useLanguage, useTexts } from "@klubba/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { requireAnswer } from "../../api/answer.ts";
import { queries } from "../../api/queries.ts";
import { useClient } from "../../session/session.tsx";
import { DocumentNav } from "../../shell/document-nav.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { toBorrowState } from "../editor/find-borrowing.ts";
import { matrixPageTexts } from "./matrix-page-texts.ts";
import { toFilters, toFilterSearch } from "./matrix-search.ts";

const route = getRouteApi("/signed-in/documents/$document/matrix");

/** The matrix with one's own draft as its first column; what is borrowed goes into that draft. */
export function DocumentMatrixPage() {
  const texts = useTexts(matrixPageTexts);
  const { language } = useLanguage();
  const client = useClient();
  const goTo = useNavigate();
  const navigate = route.useNavigate();
  const { document: id } = route.useParams();
  const search = route.useSearch();
  const { data: document } = useSuspenseQuery(queries.document(client, id));
  const { data: corpus } = useSuspenseQuery(queries.corpus(client));
  const { data: content } = useSuspenseQuery({
    queryKey: ["document", id, "policy"],
    queryFn: async () => {
      const [json, { requireDocument }] = await Promise.all([
        requireAnswer(client.call("readContent", { document: id }, null)),
        import("../../api/require-document.ts"),
      ]);
      return requireDocument(json, language);
    },
    staleTime: 0,
    gcTime: 0,
  });
  const own = useMemo(
    () => [{ id: "draft", name: texts.draft, document: content }],
    [content, texts],
  );
  const mayEdit = mayDo(document.role, "edit") && !document.archived;
  const { topic, column } = search;

  return (
    <>
      <DocumentNav document={document} />
      <div className="app-page app-wide">
        <PageHeading title={texts.title} />
        <p className="app-lead">{mayEdit ? texts.ownLead : `${texts.lead} ${texts.readOnly}`}</p>
        <MatrixView
          checklist={corpus.checklist}
          municipalities={corpus.municipalities}
          documents={own}
          filters={toFilters(search)}
          onFilters={(filters) =>
            void navigate({ search: toFilterSearch(filters), replace: true, resetScroll: false })
          }
          opened={topic === undefined || column === undefined ? null : { topic, column }}
          onOpen={(cell) =>
            void navigate({
              search: { ...toFilterSearch(toFilters(search)), ...cell },
              replace: true,
              resetScroll: false,
            })
          }
          {...(mayEdit
            ? {
                onBorrow: ({ municipality, fact }) =>
                  void goTo({
                    to: "/documents/$document",
                    params: { document: id },
                    state: { borrow: toBorrowState(municipality, fact) },
                  }),
              }
            : {})}
        />
      </div>
    </>
  );
}
