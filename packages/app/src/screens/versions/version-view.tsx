import { Button, Icon, useLanguage, useTexts } from "@klubba/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { queries } from "../../api/queries.ts";
import { requireDocument } from "../../api/require-document.ts";
import { formatDateTime } from "../../format/format.ts";
import { ReadOnlyDocument } from "../../reading/read-only-document.tsx";
import { useClient } from "../../session/session.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { versionsTexts } from "./versions-texts.ts";

/** One version to read: as it was, with what identifies it. */
export function VersionView({ id, number }: { readonly id: string; readonly number: number }) {
  const texts = useTexts(versionsTexts);
  const { language } = useLanguage();
  const client = useClient();
  const { data: version } = useSuspenseQuery(queries.version(client, id, number));
  const policy = useMemo(
    () => requireDocument(version.document, language),
    [version.document, language],
  );
  const title = texts.versionTitle(version.number, version.name);
  return (
    <div className="app-page app-reading">
      <p className="app-no-print">
        <Link className="k-link" to="/documents/$document/versions" params={{ document: id }}>
          <Icon name="arrowLeft" size={16} /> {texts.back}
        </Link>
      </p>
      <div className="app-page-head">
        <PageHeading title={title} />
        <div className="app-actions">
          <Link
            className="k-button k-button-plain"
            to="/documents/$document/compare"
            params={{ document: id }}
            search={{ old: String(number), new: "draft" }}
          >
            {texts.compareDraft}
          </Link>
          <Button icon="print" onClick={() => window.print()}>
            {texts.print}
          </Button>
        </div>
      </div>
      <p className="app-meta">
        <time dateTime={version.createdAt}>{formatDateTime(version.createdAt, language)}</time>
        <span>{texts.by(version.author.name)}</span>
        <span>
          {texts.hash.toLocaleLowerCase(language)} <code className="app-hash">{version.hash}</code>
        </span>
      </p>
      {version.reason !== "" && <p>{version.reason}</p>}
      <ReadOnlyDocument policy={policy} documentId={id} label={title} />
    </div>
  );
}
