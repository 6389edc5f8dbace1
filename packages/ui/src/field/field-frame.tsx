import { type ReactNode, useId } from "react";
import { Icon } from "../icon/icon.tsx";
import { useTexts } from "../language/language.tsx";
import { uiTexts } from "../language/ui-texts.ts";

export interface FieldTexts {
  readonly label: string;
  /** Told before anything is typed: what to write, the rules. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; shown under the control and tied to it. */
  readonly error?: string | undefined;
  /** Says "can be skipped" after the label. */
  readonly optional?: boolean;
  readonly hideLabel?: boolean;
}

interface ControlAttributes {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface FieldFrameProps extends FieldTexts {
  readonly children: (control: ControlAttributes) => ReactNode;
}

/** Label, hint and error around one control. */
export function FieldFrame({ label, hint, error, optional, hideLabel, children }: FieldFrameProps) {
  const id = useId();
  const texts = useTexts(uiTexts);
  const described = [
    hint === undefined ? "" : `${id}-hint`,
    error === undefined ? "" : `${id}-error`,
  ];
  return (
    <div className={error === undefined ? "k-field" : "k-field k-field-invalid"}>
      <label htmlFor={id} className={hideLabel ? "k-hidden" : "k-field-label"}>
        {label}
        {optional && <span className="k-field-optional"> ({texts.optional})</span>}
      </label>
      {hint !== undefined && (
        <div className="k-field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id,
        "aria-describedby": described.filter((name) => name !== "").join(" ") || undefined,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p className="k-field-error" id={`${id}-error`}>
          <Icon name="error" size={16} /> {error}
        </p>
      )}
    </div>
  );
}
