import type { ReactNode } from "react";
import { Button } from "../button/button.tsx";
import { useTexts } from "../language/language.tsx";
import { uiTexts } from "../language/ui-texts.ts";
import { Dialog } from "./dialog.tsx";

interface ConfirmDialogProps {
  /** A question. */
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** The verb of what happens, never "OK". */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDialog({
  title,
  children,
  confirm,
  danger = false,
  busy = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const texts = useTexts(uiTexts);
  return (
    <Dialog
      title={title}
      size="s"
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{texts.cancel}</Button>
          <Button variant={danger ? "danger" : "primary"} busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
