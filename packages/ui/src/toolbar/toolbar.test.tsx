// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test } from "vitest";
import { Toolbar } from "./toolbar.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test("is one stop of the Tab key, also after its tools have changed", () => {
  const host = document.body.appendChild(document.createElement("div"));
  const root = createRoot(host);
  const show = (names: readonly string[]) =>
    act(() =>
      root.render(
        <Toolbar label="Text">
          {names.map((name) => (
            <button key={name} type="button">
              {name}
            </button>
          ))}
        </Toolbar>,
      ),
    );
  const stops = () =>
    [...host.querySelectorAll("button")].map((button) => `${button.textContent}${button.tabIndex}`);

  show(["a", "b", "c"]);
  expect(stops()).toEqual(["a0", "b-1", "c-1"]);
  host.querySelectorAll("button")[0]!.focus();
  act(() => {
    document.activeElement!.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }),
    );
  });
  expect(document.activeElement?.textContent).toBe("b");
  expect(stops()).toEqual(["a-1", "b0", "c-1"]);
  show(["a", "c"]);
  expect(stops()).toEqual(["a0", "c-1"]);
  act(() => root.unmount());
});
