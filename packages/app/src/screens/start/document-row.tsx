import { statusLabels } from "@klubba/model";
import { type DocumentSummary, mayDo, roleLabels } from "@klubba/protocol";
import { Menu, useLanguage, useTexts } from "@klubba/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { formatAge, formatDateTime } from "../../format/format.ts";
import { startTexts } from "./start-texts.ts";

interface DocumentRowProps {
  readonly document: DocumentSummary;
  /** Items of the checklist, or null while it is being fetched. */
  readonly items: number | null;
  readonly now: Date;
  readonly onArchive: () => void;
}

/** One line of the contents: what the document is, how far it has come, when it was touched. */
export function DocumentRow({ document, items, now, onArchive }: DocumentRowProps) {
  const texts = useTexts(startTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const title = document.title === "" ? texts.untitled : document.title;
  const params = { document: document.id };
  const go = (
    to:
      | "/documents/$document/versions"
      | "/documents/$document/matrix"
      | "/documents/$document/members",
  ) => void navigate({ to, params });

  return (
    <li className="app-document">
      <div className="app-document-text">
        <h2>
          <Link to="/documents/$document" params={params}>
            {title}
          </Link>
        </h2>
        <p className="app-meta">
          <span className={`app-status app-status-${document.status}`}>
            {statusLabels[document.status][language]}
          </span>
          {document.docType !== "" && document.docType !== title && <span>{document.docType}</span>}
          {document.archived && <span>{texts.archivedBadge}</span>}
          <span>{texts.youAre(roleLabels[document.role][language])}</span>
          <time dateTime={document.updatedAt} title={formatDateTime(document.updatedAt, language)}>
            {texts.changed(formatAge(document.updatedAt, now, language))}
          </time>
          <span>{texts.versions(document.versions)}</span>
        </p>
      </div>
      <Coverage {...document.coverage} items={items} />
      <Menu
        label={texts.actions(title)}
        icon="more"
        iconOnly
        variant="quiet"
        align="end"
        className="app-document-more"
        items={[
          {
            id: "versions",
            label: texts.versionsPage,
            icon: "history",
            onSelect: () => go("/documents/$document/versions"),
          },
          {
            id: "matrix",
            label: texts.matrix,
            icon: "matrix",
            onSelect: () => go("/documents/$document/matrix"),
          },
          {
            id: "members",
            label: texts.members,
            icon: "people",
            onSelect: () => go("/documents/$document/members"),
          },
          ...(mayDo(document.role, "archive")
            ? [
                {
                  id: "archive",
                  label: document.archived ? texts.unarchiveAction : texts.archiveAction,
                  icon: document.archived ? ("unarchive" as const) : ("archive" as const),
                  separated: true,
                  onSelect: onArchive,
                },
              ]
            : []),
        ]}
      />
    </li>
  );
}

interface CoverageProps {
  readonly covered: number;
  readonly checkAgain: number;
  readonly notApplicable: number;
  readonly items: number | null;
}

function Coverage({ covered, checkAgain, notApplicable, items }: CoverageProps) {
  const texts = useTexts(startTexts);
  const asides = [
    checkAgain > 0 ? texts.checkAgain(checkAgain) : "",
    notApplicable > 0 ? texts.notApplicable(notApplicable) : "",
  ].filter((text) => text !== "");
  return (
    <div className="app-coverage">
      <p>{texts.coverage(covered, items)}</p>
      {items !== null && (
        <svg
          className="app-coverage-bar"
          viewBox={`0 0 ${items} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect className="app-coverage-done" width={covered} height="1" />
          <rect className="app-coverage-check" x={covered} width={checkAgain} height="1" />
          <rect
            className="app-coverage-none"
            x={covered + checkAgain}
            width={notApplicable}
            height="1"
          />
        </svg>
      )}
      {asides.length > 0 && <p className="app-soft">{asides.join(", ")}</p>}
    </div>
  );
}
