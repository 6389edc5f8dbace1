import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "../button/icon-button.tsx";
import { useTexts } from "../language/language.tsx";
import { uiTexts } from "../language/ui-texts.ts";

export interface DialogProps {
  readonly title: string;
  /** Escape, the close button, and whatever the caller's own buttons do. */
  readonly onClose: () => void;
  /** Makes the dialog a form; its primary button is of type `submit`. */
  readonly onSubmit?: () => void;
  readonly size?: "s" | "m" | "l";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/**
 * A modal dialog: open as long as it is rendered. The focus goes to the first field or button, or
 * to what has `autoFocus`, and returns to where it was.
 */
export function Dialog({ title, onClose, onSubmit, size = "m", children, actions }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const texts = useTexts(uiTexts);

  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    // The close button comes first in the order, but is not what one came for.
    const first = dialog?.querySelector<HTMLElement>(
      "[autofocus], .k-dialog-body :is(input, textarea, select, button, a[href]), .k-dialog-actions button",
    );
    first?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const content = (
    <>
      <header className="k-dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={texts.close} onClick={onClose} />
      </header>
      <div className="k-dialog-body">{children}</div>
      {actions !== undefined && <footer className="k-dialog-actions">{actions}</footer>}
    </>
  );
  return (
    <dialog
      ref={element}
      className={`k-dialog k-dialog-${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A cancelled file choice inside bubbles the same event.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      {onSubmit === undefined ? (
        content
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onSubmit();
          }}
        >
          {content}
        </form>
      )}
    </dialog>
  );
}
