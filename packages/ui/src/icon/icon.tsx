import { type IconName, iconPaths } from "./icon-paths.ts";

interface IconProps {
  readonly name: IconName;
  /** In CSS pixels at the default text size; 20 unless told. */
  readonly size?: number;
  readonly className?: string;
}

/** A sign beside a word, or inside a control that has a label: it says nothing by itself. */
export function Icon({ name, size = 20, className }: IconProps) {
  return (
    <svg
      className={className === undefined ? "k-icon" : `k-icon ${className}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
