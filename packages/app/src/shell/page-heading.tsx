import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";

/** Whose turn it is to take the focus: after a change of page, the new page's heading. */
export interface FocusTurn {
  readonly give: () => void;
  /** True once for each time it was given. */
  readonly take: () => boolean;
}

export function createFocusTurn(): FocusTurn {
  let given = false;
  return {
    give: () => {
      given = true;
    },
    take: () => {
      const taken = given;
      given = false;
      return taken;
    },
  };
}

export const FocusTurnContext = createContext<FocusTurn>(createFocusTurn());

interface PageHeadingProps {
  /** Text of the browser's tab; the heading's own text where that is plain. */
  readonly title: string;
  readonly children?: ReactNode;
  /** Read aloud, not shown: where the page shows its name in another way. */
  readonly hidden?: boolean;
}

/** The one `h1` of a page. Names the tab, and takes the focus when one has come here by a link. */
export function PageHeading({ title, children, hidden = false }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const turn = useContext(FocusTurnContext);
  useEffect(() => {
    document.title = title === "Klubba" ? title : `${title} – Klubba`;
  }, [title]);
  // A layout effect, for those are undone when the page is hidden to wait for more of its data: the
  // heading would lose the focus then, and gets its turn again when it is shown.
  useLayoutEffect(() => {
    const shown = heading.current;
    if (turn.take()) shown?.focus({ preventScroll: true });
    return () => {
      if (shown !== null && document.activeElement === shown) turn.give();
    };
  }, [turn]);
  return (
    <h1 ref={heading} tabIndex={-1} className={hidden ? "k-hidden" : "app-title"}>
      {children ?? title}
    </h1>
  );
}
