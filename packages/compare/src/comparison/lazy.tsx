import {
  type CSSProperties,
  type ReactNode,
  startTransition,
  useEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";

interface LazyProps {
  readonly className?: string;
  readonly role?: string;
  /** About how many lines of text the content is tall; holds its room until it is there. */
  readonly lines: number;
  /** Puts the content on the page at once. */
  readonly eager: boolean;
  readonly children: ReactNode;
}

/**
 * A part of a long page. It is put on the page when it comes near the screen, when it is printed, or
 * when there is nothing better to do, so that a search in the page finds everything; once there it
 * stays, and is drawn only while it is near.
 */
export function Lazy({ className = "", role, lines, eager, children }: LazyProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(typeof IntersectionObserver === "undefined");
  const shown = near || eager;
  useEffect(() => {
    if (shown || place.current === null) return undefined;
    return queueUp(place.current, () => setNear(true));
  }, [shown]);
  return (
    <div
      ref={place}
      className={`k-lazy ${shown ? "" : "k-lazy-waiting"} ${className}`}
      role={shown ? role : undefined}
      style={{ "--k-lines": lines } as CSSProperties}
    >
      {shown && children}
    </div>
  );
}

const margin = "1500px";
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;
let isScheduled = false;

/** Calls `show` once, when the element's turn has come; gives what takes it out of the queue. */
function queueUp(element: Element, show: () => void): () => void {
  if (observer === null) {
    observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) call(target);
      },
      { rootMargin: margin },
    );
    window.addEventListener("beforeprint", () =>
      flushSync(() => {
        for (const one of waiting.keys()) call(one);
      }),
    );
  }
  waiting.set(element, show);
  observer.observe(element);
  scheduleIdle();
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
  };
}

function call(element: Element): void {
  const show = waiting.get(element);
  waiting.delete(element);
  observer?.unobserve(element);
  show?.();
}

/** One part at a time, each in an idle moment of its own. */
function scheduleIdle(): void {
  if (isScheduled || waiting.size === 0) return;
  isScheduled = true;
  whenIdle(() => {
    isScheduled = false;
    const [next] = waiting.keys();
    startTransition(() => {
      if (next !== undefined) call(next);
    });
    scheduleIdle();
  });
}

const whenIdle = (work: () => void): void => {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  // Safari has no idle moments to tell of.
  else setTimeout(work, 50);
};
