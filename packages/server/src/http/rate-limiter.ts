interface Window {
  readonly endsAt: number;
  count: number;
}

/** At most `max` in each stretch of `seconds`. */
export interface RateRule {
  readonly max: number;
  readonly seconds: number;
}

export interface RateLimiter {
  /** Counts one attempt; returns null, or the seconds to wait when it is one too many. */
  readonly consume: (key: string, rule: RateRule) => number | null;
}

const mostWindows = 100_000;

/** Counts in memory, for the one server there is. */
export function createRateLimiter(now: () => Date): RateLimiter {
  const windows = new Map<string, Window>();

  const forget = (time: number) => {
    for (const [key, window] of windows) if (window.endsAt <= time) windows.delete(key);
    // Still too many: an attack from very many addresses. The oldest are let go, not the newest.
    for (const key of windows.keys()) {
      if (windows.size < mostWindows) break;
      windows.delete(key);
    }
  };

  return {
    consume(key, rule) {
      const time = now().getTime();
      const open = windows.get(key);
      if (open === undefined || open.endsAt <= time) {
        if (windows.size >= mostWindows) forget(time);
        windows.delete(key);
        windows.set(key, { endsAt: time + rule.seconds * 1000, count: 1 });
        return null;
      }
      if (open.count >= rule.max) return Math.ceil((open.endsAt - time) / 1000);
      open.count += 1;
      return null;
    },
  };
}
