import type { ComponentProps } from "react";
import { Icon } from "../icon/icon.tsx";

interface LinkProps extends ComponentProps<"a"> {
  /** Leads out of the installation: opens beside it, and says so by its sign. */
  readonly external?: boolean;
}

/** A link in running text. A router's own link takes the class `k-link`. */
export function Link({ external = false, className, children, ...rest }: LinkProps) {
  const outward = external ? { target: "_blank", rel: "noreferrer noopener" } : {};
  return (
    <a
      {...rest}
      {...outward}
      className={className === undefined ? "k-link" : `k-link ${className}`}
    >
      {children}
      {external && <Icon name="external" size={14} className="k-link-sign" />}
    </a>
  );
}
