import type { ComponentProps } from "react";
import { FieldFrame, type FieldTexts } from "./field-frame.tsx";

export interface TextFieldProps
  extends FieldTexts, Omit<ComponentProps<"input">, "onChange" | "id"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  onChange,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <FieldFrame
      {...{ label, hint, error }}
      optional={optional ?? false}
      hideLabel={hideLabel ?? false}
    >
      {(control) => (
        <input
          {...rest}
          {...control}
          className={className === undefined ? "k-input" : `k-input ${className}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
