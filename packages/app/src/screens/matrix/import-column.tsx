import type { Problem } from "@klubba/model";
import { Button, IconButton, Notice, Progress, useLanguage, useTexts } from "@klubba/ui";
import { useEffect, useRef, useState } from "react";
import { formatBytes } from "../../format/format.ts";
import { askWorker } from "../../worker/ask-worker.ts";
import { importTexts } from "../import/import-texts.ts";
import { importBytes, loadTextFile } from "../import/load-text-file.ts";
import type { ImportQuestion, ImportReply } from "../import/read-import.ts";
import { importColumnTexts } from "./import-column-texts.ts";
import {
  addImportedFile,
  type ImportedFile,
  removeImportedFile,
  useImportedFiles,
} from "./imported-files.ts";
import { useFileDrop } from "./use-file-drop.ts";

const createWorker = () =>
  new Worker(new URL("../import/import-worker.ts", import.meta.url), { type: "module" });

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly file: string }
  | { readonly kind: "added"; readonly file: string; readonly sections: number }
  | { readonly kind: "refused"; readonly file: string; readonly problems: readonly string[] };

interface ImportColumnProps {
  /** Takes a file wherever on the page it is dropped. */
  readonly wholePage?: boolean;
  readonly onAdded?: (file: ImportedFile) => void;
}

/** Takes a policy from a file beside the others, by button or by dropping it. */
export function ImportColumn({ wholePage = false, onAdded }: ImportColumnProps) {
  const texts = useTexts(importColumnTexts);
  const problemTexts = useTexts(importTexts);
  const { language } = useLanguage();
  const files = useImportedFiles();
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);
  const [state, setState] = useState<State>({ kind: "idle" });
  useEffect(() => () => running.current?.abort(), []);

  const sayProblem = ({ line, message }: Problem) =>
    line === undefined ? message : `${texts.line(line)}: ${message}`;

  const read = async (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const refuse = (...problems: string[]) =>
      setState({ kind: "refused", file: file.name, problems });
    setState({ kind: "reading", file: file.name });
    const loaded = await loadTextFile(file);
    if (controller.signal.aborted) return;
    if (!loaded.ok) {
      const size = formatBytes(file.size, language);
      const limit = formatBytes(importBytes, language);
      return refuse(
        loaded.why === "tooLarge" ? problemTexts.tooLarge(size, limit) : problemTexts[loaded.why],
      );
    }
    try {
      const question: ImportQuestion = { text: loaded.text, file: file.name, language };
      const reply = await askWorker<ImportReply>(createWorker, question, controller.signal);
      if (!reply.ok) return refuse(...reply.problems.map(sayProblem));
      const { requireDocument } = await import("../../api/require-document.ts");
      const added = addImportedFile(file.name, requireDocument(reply.document, language));
      setState({ kind: "added", file: file.name, sections: reply.sections });
      onAdded?.(added);
    } catch {
      if (!controller.signal.aborted) refuse(problemTexts.broken);
    }
  };

  const place = useRef<HTMLDivElement>(null);
  const dragging = useFileDrop(wholePage ? null : place, (file) => void read(file));
  return (
    <section className="app-import-column" aria-label={texts.title}>
      <div ref={place} className={dragging ? "app-drop app-drop-over" : "app-drop"}>
        <input
          ref={input}
          type="file"
          accept=".md,.markdown,.json,text/markdown,text/plain,application/json"
          aria-label={texts.title}
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file !== undefined) void read(file);
          }}
        />
        <strong>{texts.title}</strong>
        <Button icon="upload" size="s" onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
        <span>{texts.drop}</span>
        <span className="app-soft">{texts.lead}</span>
      </div>
      {state.kind === "reading" && <Progress label={texts.reading(state.file)} />}
      {state.kind === "added" && (
        <Notice tone="good" live>
          <p>{texts.added(state.file, state.sections)}</p>
        </Notice>
      )}
      {state.kind === "refused" && (
        <Notice tone="error" live title={texts.refused(state.file)}>
          <ul className="app-receipt">
            {[...new Set(state.problems)].slice(0, 20).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      {files.length > 0 && (
        <ul className="app-imported">
          {files.map(({ id, name }) => (
            <li key={id}>
              {name}
              <IconButton
                icon="remove"
                label={texts.remove(name)}
                onClick={() => {
                  removeImportedFile(id);
                  setState({ kind: "idle" });
                  input.current?.parentElement?.querySelector("button")?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
