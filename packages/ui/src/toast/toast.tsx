import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Button } from "../button/button.tsx";
import { IconButton } from "../button/icon-button.tsx";
import { Icon } from "../icon/icon.tsx";
import { useTexts } from "../language/language.tsx";
import { uiTexts } from "../language/ui-texts.ts";

export interface Toast {
  readonly text: string;
  readonly tone?: "good" | "error";
  /** What the button says, and what it does: usually undo. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface ToastState {
  /** Shows a message for a while and reads it aloud. */
  readonly show: (toast: Toast) => void;
  /** Reads a message aloud and shows nothing. */
  readonly announce: (text: string) => void;
}

const ToastContext = createContext<ToastState>({ show: () => {}, announce: () => {} });

export const useToasts = (): ToastState => useContext(ToastContext);

interface Shown extends Toast {
  readonly id: number;
}

const milliseconds = { plain: 7000, withAction: 20_000 };

/** Where messages appear: one live region, there from the start, so that every reader hears it. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [announced, setAnnounced] = useState("");
  const count = useRef(0);
  const texts = useTexts(uiTexts);

  const remove = useCallback(
    (id: number) => setShown((all) => all.filter((toast) => toast.id !== id)),
    [],
  );
  const state = useMemo<ToastState>(
    () => ({
      show: (toast) => {
        const id = (count.current += 1);
        setShown((all) => [...all.slice(-2), { ...toast, id }]);
      },
      // The same text twice is a change only with a difference nobody hears.
      announce: (text) => setAnnounced((before) => (before === text ? `${text}\u00A0` : text)),
    }),
    [],
  );

  return (
    <ToastContext value={state}>
      {children}
      <div className="k-hidden" aria-live="polite">
        {announced}
      </div>
      <section className="k-toasts" aria-live="polite" aria-label={texts.notifications}>
        {shown.map((toast) => (
          <ToastView key={toast.id} toast={toast} onDone={() => remove(toast.id)} />
        ))}
      </section>
    </ToastContext>
  );
}

function ToastView({ toast, onDone }: { readonly toast: Shown; readonly onDone: () => void }) {
  const texts = useTexts(uiTexts);
  const [held, setHeld] = useState(false);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  // An error stays until it is read; so does what one points at or has focused.
  const stays = held || toast.tone === "error";
  const time = toast.action === undefined ? milliseconds.plain : milliseconds.withAction;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => done.current(), time);
    return () => clearTimeout(timer);
  }, [stays, time]);

  const { action, tone } = toast;
  return (
    <div
      className={`k-toast k-toast-${tone ?? "good"}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone === "error" && <Icon name="error" />}
      <span className="k-toast-text">{toast.text}</span>
      {action !== undefined && (
        <Button
          size="s"
          variant="quiet"
          onClick={() => {
            action.run();
            onDone();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={texts.close} onClick={onDone} />
    </div>
  );
}
