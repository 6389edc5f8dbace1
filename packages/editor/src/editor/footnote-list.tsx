import { pageTexts } from "../texts/page-texts.ts";
import { useBench, useBenchState } from "./bench-context.tsx";

/** The texts of the footnotes under the page, as they stand at the foot of a printed one. */
export function FootnoteList() {
  const { props } = useBench();
  const notes = useBenchState((state) => state.footnotes);
  if (notes.length === 0) return null;
  const texts = pageTexts[props.language];
  return (
    <section className="ke-notes" aria-label={texts.footnotes}>
      <ol>
        {notes.map((note, index) => (
          // Footnotes are told apart by their number alone.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{note === "" ? <em>{texts.emptyFootnote}</em> : note}</li>
        ))}
      </ol>
    </section>
  );
}
