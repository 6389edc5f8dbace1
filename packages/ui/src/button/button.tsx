import type { ComponentProps, ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/icon-paths.ts";

export type ButtonVariant = "primary" | "plain" | "quiet" | "danger";

export interface ButtonProps extends Omit<ComponentProps<"button">, "children"> {
  /** `plain` unless told; one `primary` at most in a view. */
  readonly variant?: ButtonVariant;
  readonly size?: "m" | "s";
  readonly icon?: IconName;
  /** Work is under way: the button keeps its place and focus but does nothing. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

export function Button({
  variant = "plain",
  size = "m",
  icon,
  busy = false,
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`k-button k-button-${variant} k-button-${size}${className === undefined ? "" : ` ${className}`}`}
      aria-disabled={busy || rest["aria-disabled"]}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? (
        <span className="k-spinner" aria-hidden="true" />
      ) : (
        icon && <Icon name={icon} size={18} />
      )}
      <span className="k-button-label">{children}</span>
    </button>
  );
}
