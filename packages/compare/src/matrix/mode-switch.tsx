import { useTexts } from "@klubba/ui";
import { useId } from "react";
import { type MatrixMode, matrixModes } from "./arrangement.ts";
import { matrixTexts } from "./matrix-texts.ts";

interface ModeSwitchProps {
  readonly mode: MatrixMode;
  readonly onChange: (mode: MatrixMode) => void;
}

/** What the matrix shows: what is written, or whether something is. */
export function ModeSwitch({ mode, onChange }: ModeSwitchProps) {
  const texts = useTexts(matrixTexts);
  const name = useId();
  return (
    <fieldset className="k-switch">
      <legend>{texts.mode}</legend>
      <div className="k-switch-choices">
        {matrixModes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === mode}
              onChange={() => onChange(each)}
            />
            {texts.modes[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
