import { type Problem } from "@klubba/model";
import { Button, Dialog, Notice, Progress, useLanguage, useTexts } from "@klubba/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { formatBytes } from "../../format/format.ts";
import { useClient } from "../../session/session.tsx";
import { askWorker } from "../../worker/ask-worker.ts";
import { importTexts } from "./import-texts.ts";
import { importBytes, loadTextFile } from "./load-text-file.ts";
import type { ImportQuestion, ImportReply } from "./read-import.ts";

type State =
  | { readonly kind: "choosing"; readonly error?: string }
  | { readonly kind: "reading"; readonly file: string }
  | { readonly kind: "read"; readonly file: string; readonly reply: ImportReply };

const createWorker = () =>
  new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });

/** Choose or drop a file, see what would come of it, create. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(importTexts);
  const { language } = useLanguage();
  const client = useClient();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);
  const [state, setState] = useState<State>({ kind: "choosing" });
  const [dragging, setDragging] = useState(false);
  const [creating, setCreating] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = async (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setFailure(null);
    setState({ kind: "reading", file: file.name });
    const loaded = await loadTextFile(file);
    if (controller.signal.aborted) return;
    if (!loaded.ok) {
      const size = formatBytes(file.size, language);
      const limit = formatBytes(importBytes, language);
      const error = loaded.why === "tooLarge" ? texts.tooLarge(size, limit) : texts[loaded.why];
      return setState({ kind: "choosing", error });
    }
    try {
      const question: ImportQuestion = { text: loaded.text, file: file.name, language };
      const reply = await askWorker<ImportReply>(createWorker, question, controller.signal);
      setState({ kind: "read", file: file.name, reply });
    } catch {
      if (!controller.signal.aborted) setState({ kind: "choosing", error: texts.broken });
    }
  };

  const create = async () => {
    if (state.kind !== "read" || !state.reply.ok) return;
    setCreating(true);
    const answer = await client.call(
      "createDocument",
      {},
      { from: "document", document: state.reply.document },
    );
    setCreating(false);
    if (!answer.ok) return setFailure(answer.error.message);
    void cache.invalidateQueries({ queryKey: ["documents"] });
    return navigate({ to: "/documents/$document", params: { document: answer.value.id } });
  };

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void read(file);
  };

  const ready = state.kind === "read" && state.reply.ok;
  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          {ready && (
            <Button variant="primary" busy={creating} onClick={() => void create()}>
              {texts.create}
            </Button>
          )}
        </>
      }
    >
      <p>{texts.lead}</p>
      <div
        className={dragging ? "app-drop app-drop-over" : "app-drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setDragging(true);
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={onDrop}
      >
        <input
          ref={input}
          type="file"
          accept=".md,.markdown,text/markdown,text/plain"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file !== undefined) void read(file);
          }}
        />
        <Button icon="upload" onClick={() => input.current?.click()}>
          {state.kind === "choosing" ? texts.choose : texts.chooseOther}
        </Button>
        <span>{texts.drop}</span>
        <span className="app-soft">{texts.limit(formatBytes(importBytes, language))}</span>
      </div>
      {state.kind === "choosing" && state.error !== undefined && (
        <Notice tone="error" live>
          <p>{state.error}</p>
        </Notice>
      )}
      {state.kind === "reading" && (
        <Progress label={texts.reading(state.file)}>
          <Button
            size="s"
            onClick={() => {
              running.current?.abort();
              setState({ kind: "choosing" });
            }}
          >
            {texts.cancel}
          </Button>
        </Progress>
      )}
      {state.kind === "read" && <ImportReceipt file={state.file} reply={state.reply} />}
      {failure !== null && (
        <Notice tone="error" live title={texts.failed}>
          <p>{failure}</p>
        </Notice>
      )}
    </Dialog>
  );
}

// More than this is a different kind of file, and nobody reads on.
const shownAtMost = 100;

function ImportReceipt({ file, reply }: { readonly file: string; readonly reply: ImportReply }) {
  const texts = useTexts(importTexts);
  const { language } = useLanguage();
  if (!reply.ok) {
    return (
      <Notice tone="error" live title={texts.problems(reply.problems.length)}>
        {reply.problems.some(({ line }) => line !== undefined) && <p>{texts.problemsNext}</p>}
        <ul className="app-receipt">
          {reply.problems.slice(0, shownAtMost).map((problem) => (
            <li key={keyOf(problem)}>
              {problem.line !== undefined && (
                <span className="app-line">{texts.line(problem.line)}</span>
              )}
              <span>{problem.message}</span>
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  const { notes, pictures } = reply;
  const allKept = notes.length === 0 && pictures === 0;
  return (
    <Notice tone={allKept ? "good" : "warn"} live title={texts.read(file)}>
      <p>
        <strong>{reply.title === "" ? texts.untitled : reply.title}</strong>:{" "}
        {texts.found(reply.sections, reply.fields)} {allKept && texts.allKept}
        {notes.length > 0 && `${texts.notes(notes.length)}:`}
      </p>
      {notes.length > 0 && (
        <ul className="app-receipt">
          {notes.slice(0, shownAtMost).map((note, index) => (
            // Two notes of one kind on one line are alike: their order tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${note.line} ${index}`}>
              <span className="app-line">{texts.line(note.line)}</span>
              <span>
                <strong>{texts.kinds[note.kind]}:</strong> {note.message[language]}
              </span>
            </li>
          ))}
          {notes.length > shownAtMost && <li>{texts.more(notes.length - shownAtMost)}</li>}
        </ul>
      )}
      {pictures > 0 && <p>{texts.pictures(pictures)}</p>}
    </Notice>
  );
}

const keyOf = ({ line, column, path, message }: Problem) =>
  `${line ?? ""}:${column ?? ""}:${path ?? ""}:${message}`;
