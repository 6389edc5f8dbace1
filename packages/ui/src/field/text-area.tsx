import type { ComponentProps } from "react";
import { FieldFrame, type FieldTexts } from "./field-frame.tsx";

export interface TextAreaProps
  extends FieldTexts, Omit<ComponentProps<"textarea">, "onChange" | "id"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Grows with its text where the browser can. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  hideLabel,
  onChange,
  className,
  ...rest
}: TextAreaProps) {
  return (
    <FieldFrame
      {...{ label, hint, error }}
      optional={optional ?? false}
      hideLabel={hideLabel ?? false}
    >
      {(control) => (
        <textarea
          rows={3}
          {...rest}
          {...control}
          className={
            className === undefined ? "k-input k-textarea" : `k-input k-textarea ${className}`
          }
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
