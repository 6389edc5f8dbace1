import "@klubba/ui/style.css";
import "./styles/app.css";
import { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { CallFailed } from "./api/answer.ts";
import { createClient } from "./api/client.ts";
import { createAppRouter } from "./routes/router.tsx";
import { App } from "./shell/app.tsx";
import { loadLanguage } from "./shell/stored-language.ts";

const root = document.documentElement;
root.lang = loadLanguage(localStorage);

const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the server has decided does not change by asking again.
      retry: (count, error) =>
        count < 2 && error instanceof CallFailed && error.error.code === "offline",
    },
  },
});

const client = createClient({
  fetch: (...request) => fetch(...request),
  readLanguage: () => (root.lang === "en" ? "en" : "sv"),
  onSignedOut: () => {
    // The guard reads who we are; without an answer kept, it asks for signing in, at this place.
    if (cache.getQueryData(["me"]) === undefined) return;
    cache.removeQueries({ queryKey: ["me"] });
    void router.invalidate();
  },
});

const router = createAppRouter({ client, cache });

const element = document.getElementById("root");
if (element === null) throw new Error("index.html has no #root");
createRoot(element).render(<App {...{ client, cache, router }} storage={localStorage} />);
