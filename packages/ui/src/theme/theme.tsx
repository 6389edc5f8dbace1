import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

interface ThemeState {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

const ThemeContext = createContext<ThemeState>({ theme: "system", setTheme: () => {} });

interface ThemeProviderProps {
  /** Where the choice is kept between visits; reading and writing may throw and then does nothing. */
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  readonly children: ReactNode;
}

const storageKey = "klubba.theme";

/** Light, dark, or as the system says. Sets `data-theme` on the root element. */
export function ThemeProvider({ storage, children }: ThemeProviderProps) {
  const [theme, setTheme] = useState(() => readTheme(storage));
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [theme]);
  const state = useMemo(
    () => ({
      theme,
      setTheme: (next: Theme) => {
        setTheme(next);
        try {
          storage.setItem(storageKey, next);
        } catch {
          // Storage can be full or forbidden; the choice then lasts as long as the page.
        }
      },
    }),
    [theme, storage],
  );
  return <ThemeContext value={state}>{children}</ThemeContext>;
}

export const useTheme = (): ThemeState => useContext(ThemeContext);

function readTheme(storage: Pick<Storage, "getItem">): Theme {
  try {
    const stored = storage.getItem(storageKey);
    return themes.find((theme) => theme === stored) ?? "system";
  } catch {
    return "system";
  }
}
