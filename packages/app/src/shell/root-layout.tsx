import { Notice, SkipLink, useTexts } from "@klubba/ui";
import { Outlet, useRouter } from "@tanstack/react-router";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Header } from "./header.tsx";
import { createFocusTurn, FocusTurnContext } from "./page-heading.tsx";
import { shellTexts } from "./shell-texts.ts";

/** Around every page: skip link, header, main. */
export function RootLayout() {
  const texts = useTexts(shellTexts);
  const router = useRouter();
  const [focusTurn] = useState(createFocusTurn);
  const online = useSyncExternalStore(subscribeOnline, () => navigator.onLine);

  useEffect(
    () =>
      router.subscribe("onBeforeNavigate", ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) focusTurn.give();
      }),
    [router, focusTurn],
  );

  return (
    <FocusTurnContext value={focusTurn}>
      <SkipLink target="content">{texts.skip}</SkipLink>
      <Header />
      <main id="content" tabIndex={-1} className="app-main">
        {!online && (
          <div className="app-offline">
            <Notice tone="warn" live title={texts.offline}>
              <p>{texts.offlineNext}</p>
            </Notice>
          </div>
        )}
        <Outlet />
      </main>
    </FocusTurnContext>
  );
}

function subscribeOnline(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}
