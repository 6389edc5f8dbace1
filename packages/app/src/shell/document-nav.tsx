import { statusLabels } from "@klubba/model";
import type { DocumentDetail } from "@klubba/protocol";
import { type Language, useLanguage, useTexts } from "@klubba/ui";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";

export const documentNavTexts: Record<
  Language,
  {
    readonly parts: string;
    readonly write: string;
    readonly read: string;
    readonly versions: string;
    readonly compare: string;
    readonly matrix: string;
    readonly map: string;
    readonly members: string;
    readonly untitled: string;
  }
> = {
  sv: {
    parts: "Dokumentets delar",
    write: "Skriv",
    read: "Läs",
    versions: "Versioner",
    compare: "Jämför",
    matrix: "Matris",
    map: "Karta",
    members: "Medlemmar",
    untitled: "Utan titel",
  },
  en: {
    parts: "Parts of the document",
    write: "Write",
    read: "Read",
    versions: "Versions",
    compare: "Compare",
    matrix: "Matrix",
    map: "Map",
    members: "Members",
    untitled: "Untitled",
  },
};

interface DocumentNavProps {
  readonly document: Pick<DocumentDetail, "id" | "title" | "status" | "role">;
  /** What concerns the document on this page: save state, export. */
  readonly children?: ReactNode;
  /** The page's heading, where it is not on the page itself. */
  readonly heading?: ReactNode;
}

/** Which document this is about, and its parts. */
export function DocumentNav({ document, children, heading }: DocumentNavProps) {
  const texts = useTexts(documentNavTexts);
  const { language } = useLanguage();
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the parts scroll sideways: the one that is open is in sight.
  useEffect(() => {
    const current = nav.current?.querySelector("[aria-current=page]");
    current?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, []);
  const params = { document: document.id };
  const title = document.title === "" ? texts.untitled : document.title;
  const mayWrite = document.role === "owner" || document.role === "author";
  return (
    <section className="app-document-bar" aria-label={title}>
      {heading}
      <p className="app-document-name">
        <Link to="/documents/$document" params={params}>
          {title}
        </Link>
        <span className={`app-status app-status-${document.status}`}>
          {statusLabels[document.status][language]}
        </span>
      </p>
      <nav ref={nav} aria-label={texts.parts} className="app-parts">
        <Link to="/documents/$document" params={params} activeOptions={{ exact: true }}>
          {mayWrite ? texts.write : texts.read}
        </Link>
        <Link to="/documents/$document/versions" params={params}>
          {texts.versions}
        </Link>
        <Link to="/documents/$document/compare" params={params}>
          {texts.compare}
        </Link>
        <Link to="/documents/$document/matrix" params={params}>
          {texts.matrix}
        </Link>
        <Link to="/documents/$document/map" params={params}>
          {texts.map}
        </Link>
        <Link to="/documents/$document/members" params={params}>
          {texts.members}
        </Link>
      </nav>
      {children !== undefined && <div className="app-document-tools">{children}</div>}
    </section>
  );
}
