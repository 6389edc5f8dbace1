import {
  ErrorBoundary,
  type Language,
  LanguageProvider,
  ThemeProvider,
  ToastProvider,
} from "@klubba/ui";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import type { Client } from "../api/client.ts";
import type { createAppRouter } from "../routes/router.tsx";
import { ClientProvider } from "../session/session.tsx";
import { loadLanguage, storeLanguage } from "./stored-language.ts";

interface AppProps {
  readonly client: Client;
  readonly cache: QueryClient;
  readonly router: ReturnType<typeof createAppRouter>;
  readonly storage: Pick<Storage, "getItem" | "setItem">;
}

/** Everything that any screen may ask for, around the router. */
export function App({ client, cache, router, storage }: AppProps) {
  const [language, setState] = useState<Language>(() => loadLanguage(storage));
  const setLanguage = useCallback(
    (next: Language) => {
      // The attribute is what screen readers, hyphenation and our own requests go by.
      document.documentElement.lang = next;
      storeLanguage(storage, next);
      setState(next);
    },
    [storage],
  );
  return (
    <ThemeProvider storage={storage}>
      <LanguageProvider language={language} setLanguage={setLanguage}>
        <ErrorBoundary onError={(error, where) => console.error(error, where)}>
          <ToastProvider>
            <ClientProvider client={client}>
              <QueryClientProvider client={cache}>
                <RouterProvider router={router} />
              </QueryClientProvider>
            </ClientProvider>
          </ToastProvider>
        </ErrorBoundary>
      </LanguageProvider>
    </ThemeProvider>
  );
}
