import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  /** What will be here, and how it gets here. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** The level of the title among the page's headings. */
  readonly level?: 1 | 2 | 3;
}

export function EmptyState({ title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="k-empty">
      <Heading className="k-empty-title">{title}</Heading>
      <div className="k-empty-body">{children}</div>
      {actions !== undefined && <div className="k-empty-actions">{actions}</div>}
    </div>
  );
}
