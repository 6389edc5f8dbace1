import { type Language, LanguageProvider } from "@klubba/ui";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Puts jsdom in place of what it lacks; `wide` answers every media query. */
export function prepareScreen(wide: boolean): void {
  Object.assign(window, {
    matchMedia: () => ({
      matches: wide,
      addEventListener: () => {},
      removeEventListener: () => {},
    }),
  });
  Object.assign(HTMLElement.prototype, {
    scrollIntoView: vi.fn<() => void>(),
    showPopover: () => {},
    hidePopover: () => {},
  });
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
}

export interface Mounted {
  readonly host: HTMLElement;
  readonly show: (content: ReactNode) => void;
  readonly unmount: () => void;
}

/** A place in the page to render into, in Swedish unless told. */
export function createMount(language: Language = "sv"): Mounted {
  const host = document.body.appendChild(document.createElement("div"));
  const root = createRoot(host);
  return {
    host,
    show: (content) =>
      act(() =>
        root.render(
          <LanguageProvider language={language} setLanguage={() => {}}>
            {content}
          </LanguageProvider>,
        ),
      ),
    unmount: () => {
      act(() => root.unmount());
      host.remove();
    },
  };
}

/** Presses a key on the element that has the focus, or on the one given. */
export function press(
  key: string,
  init: KeyboardEventInit = {},
  on: Element | null = document.activeElement,
): void {
  act(() => {
    on?.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }),
    );
  });
}
