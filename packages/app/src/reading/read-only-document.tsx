import type { PolicyDocument } from "@klubba/model";
import { useEffect, useRef } from "react";
import { assetUrl } from "./asset-url.ts";
import { renderDocument } from "./render-document.ts";

interface ReadOnlyDocumentProps {
  readonly policy: PolicyDocument;
  /** Whose pictures they are. */
  readonly documentId: string;
  readonly label: string;
}

/** A document set as a page, to read and to print. */
export function ReadOnlyDocument({ policy, documentId, label }: ReadOnlyDocumentProps) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    page.current?.replaceChildren(
      renderDocument(policy, { assetUrl: assetUrl(documentId), document }),
    );
  }, [policy, documentId]);
  return (
    <article ref={page} className="app-sheet" lang={policy.head.language} aria-label={label} />
  );
}
