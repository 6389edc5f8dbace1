import { type Connection, createConnection, PolicyEditor } from "@klubba/editor";
import { readLive } from "@klubba/live";
import type { PolicyDocument } from "@klubba/model";
import { livePath, mayDo, type Person, type VersionSummary } from "@klubba/protocol";
import {
  Button,
  ConfirmDialog,
  Icon,
  Progress,
  useLanguage,
  useTexts,
  useToasts,
} from "@klubba/ui";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import {
  getRouteApi,
  useBlocker,
  useNavigate,
  useRouter,
  useRouterState,
} from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { queries } from "../../api/queries.ts";
import { ExportMenu } from "../../export/export-menu.tsx";
import { assetUrl } from "../../reading/asset-url.ts";
import { useClient } from "../../session/session.tsx";
import { DocumentNav } from "../../shell/document-nav.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { NameVersionDialog } from "../versions/name-version-dialog.tsx";
import { ArchivedNotice } from "./archived-notice.tsx";
import { editorTexts } from "./editor-texts.ts";
import { findBorrowing } from "./find-borrowing.ts";
import { readPresent } from "./read-present.ts";

const route = getRouteApi("/signed-in/documents/$document/");

/** Opens the live document, and leaves it when one goes elsewhere. */
export function EditorPage() {
  const texts = useTexts(editorTexts);
  const client = useClient();
  const cache = useQueryClient();
  const router = useRouter();
  const { document: id } = route.useParams();
  const { data: me } = useSuspenseQuery(queries.me(client));
  const [connection, setConnection] = useState<Connection | null>(null);

  useEffect(() => {
    const url = new URL(livePath, window.location.href);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    const opened = createConnection({
      documentId: id,
      url: url.href,
      user: { id: me.id, name: me.name },
      onClose: (reason) => {
        // Who may do what has changed: ask anew, and the guards of the pages decide.
        if (reason === "forbidden" || reason === "notFound") {
          void cache
            .invalidateQueries({ queryKey: ["document", id] })
            .then(() => router.invalidate());
        }
      },
    });
    // The socket is the outside world, and opening it is the effect: there is nothing to derive it from.
    // oxlint-disable-next-line react/set-state-in-effect
    setConnection(opened);
    return () => {
      setConnection(null);
      opened.close();
      // Title and coverage may have changed while writing.
      void cache.invalidateQueries({ queryKey: ["documents"] });
      void cache.invalidateQueries({ queryKey: ["document", id] });
    };
  }, [id, me.id, me.name, cache, router]);

  if (connection === null) {
    return (
      <div className="app-page">
        <Progress label={texts.loading} />
      </div>
    );
  }
  return <OpenEditor key={id} id={id} me={me} connection={connection} />;
}

interface OpenEditorProps {
  readonly id: string;
  readonly me: Person;
  readonly connection: Connection;
}

function OpenEditor({ id, me, connection }: OpenEditorProps) {
  const texts = useTexts(editorTexts);
  const { language } = useLanguage();
  const client = useClient();
  const cache = useQueryClient();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { data: document } = useSuspenseQuery({
    ...queries.document(client, id),
    // Title and status change in the hands of others; the live socket tells none of it.
    refetchInterval: 20_000,
  });
  // As the server has it: whoever could write in it reads it while it is archived.
  const role = document.archived ? "reader" : document.role;
  useEffect(
    // The server breaks the connection when one's role changes: whoever comes back asks what it is.
    () =>
      connection.saveState.subscribe((now, before) => {
        if (before.kind === "offline" && now.kind !== "offline") {
          void cache.invalidateQueries({ queryKey: ["document", id] });
        }
      }),
    [connection, cache, id],
  );
  const { data: corpus } = useSuspenseQuery(queries.corpus(client));
  const borrow = useRouterState({ select: (state) => state.location.state.borrow });
  const pendingBorrow = useMemo(
    () => findBorrowing(borrow, corpus.municipalities),
    [borrow, corpus.municipalities],
  );
  const [naming, setNaming] = useState(false);

  const loadDocument = useCallback(async (): Promise<PolicyDocument> => {
    const read = readLive(connection.live);
    if (read.ok) return read.value;
    throw new Error(texts.unreadable);
  }, [connection, texts]);

  const uploadAsset = async (file: File) => {
    const answer = await client.storeAsset(id, file);
    if (answer.ok) return answer.value;
    throw new Error(answer.error.problems[0]?.message ?? answer.error.message);
  };
  const onSaved = (version: VersionSummary) => {
    setNaming(false);
    void cache.invalidateQueries({ queryKey: ["document", id] });
    toasts.show({
      text: texts.savedVersion(version.number),
      action: {
        label: texts.toVersions,
        run: () => void navigate({ to: "/documents/$document/versions", params: { document: id } }),
      },
    });
  };

  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname && hasUnsent(connection),
    // The editor itself asks when the window closes.
    enableBeforeUnload: false,
    withResolver: true,
  });

  const header = (
    <>
      <DocumentNav
        document={{ ...document, role }}
        heading={<PageHeading title={document.title} hidden />}
      >
        <Present connection={connection} me={me.id} />
        {mayDo(role, "nameVersion") && (
          <Button variant="quiet" icon="version" onClick={() => setNaming(true)}>
            {texts.saveVersion}
          </Button>
        )}
        <ExportMenu documentId={id} loadDocument={loadDocument} />
      </DocumentNav>
      {document.archived && <ArchivedNotice id={id} role={document.role} />}
    </>
  );

  return (
    <div className="app-editor">
      <PolicyEditor
        connection={connection}
        role={role}
        checklist={corpus.checklist}
        laws={corpus.laws}
        municipalities={corpus.municipalities}
        language={language}
        uploadAsset={uploadAsset}
        assetUrl={assetUrl(id)}
        header={header}
        pendingBorrow={pendingBorrow}
        onBorrowed={() => {
          toasts.show({ text: texts.borrowed });
          // The page has just gone to what was borrowed, and stays there.
          void navigate({
            to: ".",
            replace: true,
            resetScroll: false,
            state: { borrow: undefined },
          });
        }}
        onOpenMatrix={(topic) =>
          void navigate({
            to: "/documents/$document/matrix",
            params: { document: id },
            search: { topic, column: "draft" },
          })
        }
      />
      {naming && (
        <NameVersionDialog document={id} onSaved={onSaved} onClose={() => setNaming(false)} />
      )}
      {leaving.status === "blocked" && (
        <ConfirmDialog
          title={texts.leaveTitle}
          confirm={texts.leave}
          danger
          onConfirm={leaving.proceed}
          onCancel={leaving.reset}
        >
          <p>{texts.leaveText}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

function hasUnsent(connection: Connection): boolean {
  const state = connection.saveState.getState();
  return "unsent" in state && state.unsent > 0;
}

/** Who else is at the document, by name. */
function Present({ connection, me }: { readonly connection: Connection; readonly me: string }) {
  const texts = useTexts(editorTexts);
  const { awareness } = connection;
  const names = useSyncExternalStore(
    (onChange) => {
      awareness.on("change", onChange);
      return () => awareness.off("change", onChange);
    },
    () => readPresent(awareness, me).join(", "),
  );
  if (names === "") return null;
  return (
    <span className="app-present" title={texts.alsoHere(names)}>
      <Icon name="people" size={18} />
      <span className="k-hidden">{texts.present}: </span>
      <span className="app-present-names">{names}</span>
    </span>
  );
}
