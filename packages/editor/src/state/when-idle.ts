export interface Idle {
  /** Runs the task after a pause; asking again starts the pause anew. */
  ask(): void;
  cancel(): void;
}

/** Work that may wait until nobody types: after `delay` milliseconds, when the browser has time. */
export function whenIdle(task: () => void, delay: number): Idle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  const cancel = () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
    idle = undefined;
  };
  return {
    cancel,
    ask() {
      cancel();
      timer = setTimeout(() => {
        // Safari has no idle callbacks.
        if (typeof requestIdleCallback === "undefined") task();
        else idle = requestIdleCallback(task, { timeout: 500 });
      }, delay);
    },
  };
}
