import { Progress, useTexts } from "@klubba/ui";
import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from "@tanstack/react-router";
import type { Client } from "../api/client.ts";
import { queries } from "../api/queries.ts";
import { NotFoundPage, ProblemPage } from "../screens/problem/problem-page.tsx";
import { requireSignedIn } from "../session/require-signed-in.ts";
import { RootLayout } from "../shell/root-layout.tsx";
import { shellTexts } from "../shell/shell-texts.ts";
import "../screens/editor/borrow-state.ts";
import {
  readCompareSearch,
  readMapSearch,
  readMatrixSearch,
  readSignInSearch,
  readStartSearch,
  readVersionsSearch,
  readWizardSearch,
} from "./search.ts";

interface RouterContext {
  readonly client: Client;
  readonly cache: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({ component: RootLayout });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import("../screens/sign-in/sign-in-page.tsx"), "SignInPage"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome/$token",
  component: lazyRouteComponent(() => import("../screens/welcome/welcome-page.tsx"), "WelcomePage"),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  beforeLoad: ({ context, location }) => requireSignedIn({ ...context, href: location.href }),
  component: Outlet,
});

const start = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  validateSearch: readStartSearch,
  loader: ({ context: { client, cache } }) => cache.ensureQueryData(queries.documents(client)),
  component: lazyRouteComponent(() => import("../screens/start/start-page.tsx"), "StartPage"),
});

const wizard = createRoute({
  getParentRoute: () => signedIn,
  path: "/new",
  validateSearch: readWizardSearch,
  component: lazyRouteComponent(() => import("../screens/wizard/wizard-page.tsx"), "WizardPage"),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: "/people",
  component: lazyRouteComponent(() => import("../screens/people/people-page.tsx"), "PeoplePage"),
});

const matrix = createRoute({
  getParentRoute: () => signedIn,
  path: "/matrix",
  validateSearch: readMatrixSearch,
  component: lazyRouteComponent(() => import("../screens/matrix/matrix-page.tsx"), "MatrixPage"),
});

const map = createRoute({
  getParentRoute: () => signedIn,
  path: "/map",
  validateSearch: readMapSearch,
  component: lazyRouteComponent(() => import("../screens/map/map-page.tsx"), "MapPage"),
});

const document = createRoute({
  getParentRoute: () => signedIn,
  path: "/documents/$document",
  loader: ({ context: { client, cache }, params }) =>
    cache.ensureQueryData(queries.document(client, params.document)),
  component: Outlet,
});

const editor = createRoute({
  getParentRoute: () => document,
  path: "/",
  component: lazyRouteComponent(() => import("../screens/editor/editor-page.tsx"), "EditorPage"),
});

const versions = createRoute({
  getParentRoute: () => document,
  path: "/versions",
  validateSearch: readVersionsSearch,
  component: lazyRouteComponent(
    () => import("../screens/versions/versions-page.tsx"),
    "VersionsPage",
  ),
});

const compare = createRoute({
  getParentRoute: () => document,
  path: "/compare",
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import("../screens/compare/compare-page.tsx"), "ComparePage"),
});

const documentMatrix = createRoute({
  getParentRoute: () => document,
  path: "/matrix",
  validateSearch: readMatrixSearch,
  component: lazyRouteComponent(
    () => import("../screens/matrix/document-matrix-page.tsx"),
    "DocumentMatrixPage",
  ),
});

const documentMap = createRoute({
  getParentRoute: () => document,
  path: "/map",
  validateSearch: readMapSearch,
  component: lazyRouteComponent(
    () => import("../screens/map/document-map-page.tsx"),
    "DocumentMapPage",
  ),
});

const members = createRoute({
  getParentRoute: () => document,
  path: "/members",
  component: lazyRouteComponent(() => import("../screens/members/members-page.tsx"), "MembersPage"),
});

const tree = root.addChildren([
  signIn,
  welcome,
  signedIn.addChildren([
    start,
    wizard,
    people,
    matrix,
    map,
    document.addChildren([editor, versions, compare, documentMatrix, documentMap, members]),
  ]),
]);

function Loading() {
  const texts = useTexts(shellTexts);
  return (
    <div className="app-page">
      <Progress label={texts.loading} />
    </div>
  );
}

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree: tree,
    context,
    defaultPreload: "intent",
    // The query cache knows what is fresh; the router asks it every time.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: Loading,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: ({ error }) => (
      <ProblemPage error={error instanceof Error ? error : new Error(String(error))} />
    ),
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
