import type { ComponentProps } from "react";
import { Icon } from "../icon/icon.tsx";
import { FieldFrame, type FieldTexts } from "./field-frame.tsx";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectProps<Value extends string>
  extends FieldTexts, Omit<ComponentProps<"select">, "onChange" | "id" | "value"> {
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
}

export function Select<Value extends string>({
  label,
  hint,
  error,
  optional,
  hideLabel,
  options,
  onChange,
  ...rest
}: SelectProps<Value>) {
  return (
    <FieldFrame
      {...{ label, hint, error }}
      optional={optional ?? false}
      hideLabel={hideLabel ?? false}
    >
      {(control) => (
        <span className="k-select">
          <select
            {...rest}
            {...control}
            className="k-input"
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen !== undefined) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevronDown" size={16} />
        </span>
      )}
    </FieldFrame>
  );
}
