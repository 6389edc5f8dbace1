import { lazy, Suspense } from "react";
import { useBenchState } from "./bench-context.tsx";

const PageDialogs = lazy(async () => ({
  default: (await import("../dialogs/page-dialogs.tsx")).PageDialogs,
}));
const FindPanel = lazy(async () => ({
  default: (await import("../find/find-panel.tsx")).FindPanel,
}));

/** What the toolbar and the page open over the page; fetched when first needed. */
export function Dialogs() {
  const open = useBenchState((state) => state.dialog !== null || state.request !== null);
  const finding = useBenchState((state) => state.finding);
  return (
    <Suspense>
      {finding > 0 && <FindPanel />}
      {open && <PageDialogs />}
    </Suspense>
  );
}
