/** A row that several changes share is one element with one id; the others' stand inside. */
export function MoreAnchors({ ids = [] }: { readonly ids: readonly string[] | undefined }) {
  return ids.slice(1).map((id) => <span key={id} id={id} tabIndex={-1} className="k-row" />);
}
