interface SkipLinkProps {
  /** The id of the element to go to; it takes focus, so it needs `tabIndex={-1}`. */
  readonly target: string;
  readonly children: string;
}

/** The first stop of the keyboard on a page: shown when focused. */
export function SkipLink({ target, children }: SkipLinkProps) {
  return (
    <a
      className="k-skip-link"
      href={`#${target}`}
      onClick={(event) => {
        const element = document.getElementById(target);
        if (element === null) return;
        // The address stays: a hash would be one more step back.
        event.preventDefault();
        element.focus();
        element.scrollIntoView();
      }}
    >
      {children}
    </a>
  );
}
