import { TextArea, TextField, type TextAreaProps, type TextFieldProps } from "@klubba/ui";
import { useEffect, useRef, useState } from "react";

/** Milliseconds after the last key before what was typed is written to the live document. */
const pause = 250;

type LiveInputProps = Omit<TextFieldProps & TextAreaProps, "onChange" | "ref" | "value"> & {
  readonly value: string;
  readonly lines?: boolean;
  readonly onWrite: (value: string) => void;
};

/**
 * An input on a value that others may change. While it has the focus it shows what is typed here;
 * otherwise what the document says.
 */
export function LiveInput({ value, lines = false, onWrite, ...rest }: LiveInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unwritten = useRef<string | null>(null);
  const write = useRef(onWrite);
  useEffect(() => {
    write.current = onWrite;
  });
  const flush = () => {
    clearTimeout(timer.current);
    if (unwritten.current !== null) write.current(unwritten.current);
    unwritten.current = null;
  };
  // What is typed is written also when the input goes away in mid-word.
  useEffect(() => flush, []);

  const common = {
    ...rest,
    value: draft ?? value,
    onFocus: () => setDraft(value),
    onChange: (next: string) => {
      setDraft(next);
      unwritten.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    onBlur: () => {
      flush();
      setDraft(null);
    },
  };
  return lines ? <TextArea {...common} /> : <TextField {...common} />;
}
