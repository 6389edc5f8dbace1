// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Menu, type MenuItem } from "./menu.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// jsdom has no top layer, and gives no focus to what it thinks is hidden.
Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    this.removeAttribute("popover");
  },
  hidePopover: () => {},
});

let host: HTMLElement;
let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  host = document.body.appendChild(document.createElement("div"));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const button = () => host.querySelector<HTMLElement>("[aria-haspopup]")!;
const press = (key: string) =>
  act(() => {
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
const render = (items: readonly MenuItem[]) => {
  act(() => root.render(<Menu label="Exportera" items={items} />));
  act(() => button().click());
};
const item = (label: string, rest: Partial<MenuItem> = {}): MenuItem => ({
  id: label,
  label,
  onSelect: () => {},
  ...rest,
});

test("opens on its first item, and the arrows, Home, End and letters lead", () => {
  render([item("Word"), item("Markdown"), item("Skriv ut")]);
  expect(document.activeElement?.textContent).toBe("Word");
  press("ArrowDown");
  expect(document.activeElement?.textContent).toBe("Markdown");
  press("End");
  expect(document.activeElement?.textContent).toBe("Skriv ut");
  press("ArrowDown");
  expect(document.activeElement?.textContent).toBe("Word");
  press("m");
  expect(document.activeElement?.textContent).toBe("Markdown");
});

test("Escape closes and gives the focus back", () => {
  render([item("Word")]);
  press("Escape");
  expect(host.querySelector("[role=menu]")).toBeNull();
  expect(document.activeElement).toBe(button());
  expect(button().getAttribute("aria-expanded")).toBe("false");
});

test("choosing runs the item and closes; a disabled one does neither", () => {
  const onSelect = vi.fn<() => void>();
  const never = vi.fn<() => void>();
  render([item("Word", { onSelect }), item("PDF", { onSelect: never, disabled: true })]);
  press("End");
  act(() => (document.activeElement as HTMLElement).click());
  expect(never).not.toHaveBeenCalled();
  press("Home");
  act(() => (document.activeElement as HTMLElement).click());
  expect(onSelect).toHaveBeenCalledOnce();
  expect(host.querySelector("[role=menu]")).toBeNull();
});
