const isApple = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A key combination as this keyboard names it; `Mod` is Command or Ctrl. */
export const shortcut = (keys: string): string =>
  isApple ? keys.replace("Mod", "Meta") : keys.replace("Mod", "Ctrl");
