import { markingLabels, type Segment, showBreaks } from "@klubba/diff";
import { useLanguage, VisuallyHidden } from "@klubba/ui";

/** A redline: underlined and struck out, and said in words to those who do not see it. */
export function Marked({ segments }: { readonly segments: readonly Segment[] }) {
  const { language } = useLanguage();
  return segments.map((segment, index) => {
    const { kind, text } = segment;
    // A redline is made anew as a whole; its parts have no other name than their place.
    if (kind === "equal") return <span key={index}>{text}</span>;
    const Tag = kind === "inserted" ? "ins" : "del";
    return (
      <Tag key={index} className={`k-${kind}`}>
        <VisuallyHidden>{`[${markingLabels[kind][language]}: `}</VisuallyHidden>
        {showBreaks(segment)}
        <VisuallyHidden>{"]"}</VisuallyHidden>
      </Tag>
    );
  });
}
