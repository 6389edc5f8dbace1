import type { ComponentProps } from "react";
import { Icon } from "../icon/icon.tsx";
import { FieldFrame, type FieldTexts } from "./field-frame.tsx";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
  /** Named above the options of one group that follow each other. */
  readonly group?: string;
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
            {readGroups(options).map(({ group, options: own }) =>
              group === undefined ? (
                own.map(toOption)
              ) : (
                <optgroup key={group} label={group}>
                  {own.map(toOption)}
                </optgroup>
              ),
            )}
          </select>
          <Icon name="chevronDown" size={16} />
        </span>
      )}
    </FieldFrame>
  );
}

const toOption = ({ value, label, disabled }: SelectOption<string>) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);

function readGroups(options: readonly SelectOption<string>[]) {
  const groups: { group: string | undefined; options: SelectOption<string>[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === option.group) last.options.push(option);
    else groups.push({ group: option.group, options: [option] });
  }
  return groups;
}
