import type { ReactNode } from "react";

interface ProgressProps {
  /** What is being done, e.g. "Läser in dokumentet". */
  readonly label: string;
  /** How far, from 0 to 1; left out when nobody can tell. */
  readonly value?: number;
  /** For instance a button that cancels. */
  readonly children?: ReactNode;
}

/** Long work: says what, how far where that is known, and appears only after a moment. */
export function Progress({ label, value, children }: ProgressProps) {
  return (
    <output className="k-progress">
      <span>{label}</span>
      {value === undefined ? (
        <progress aria-label={label} />
      ) : (
        <progress aria-label={label} value={value} max={1} />
      )}
      {children}
    </output>
  );
}
