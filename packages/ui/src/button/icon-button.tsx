import type { ComponentProps } from "react";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/icon-paths.ts";
import { Tooltip } from "../tooltip/tooltip.tsx";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "aria-label"> {
  readonly icon: IconName;
  /** What the button does; read aloud and shown as its tip. */
  readonly label: string;
  /** As it is pressed here, e.g. `Ctrl+B`; shown in the tip. */
  readonly shortcut?: string;
  /** For a button that is on or off. */
  readonly pressed?: boolean;
  readonly variant?: "quiet" | "plain" | "primary";
}

export function IconButton({
  icon,
  label,
  shortcut,
  pressed,
  variant = "quiet",
  type = "button",
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} {...(shortcut === undefined ? {} : { shortcut })}>
      <button
        {...rest}
        type={type}
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={shortcut?.replaceAll("Ctrl", "Control")}
        className={`k-button k-button-icon k-button-${variant}${className === undefined ? "" : ` ${className}`}`}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
