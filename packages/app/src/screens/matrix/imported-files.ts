import type { PolicyDocument } from "@klubba/model";
import { useSyncExternalStore } from "react";

/** A file that somebody wants to compare with. It is in this tab alone, and gone with it. */
export interface ImportedFile {
  /** `import:1`; a file that is read again gets a new one. */
  readonly id: string;
  readonly name: string;
  readonly document: PolicyDocument;
}

let files: readonly ImportedFile[] = [];
let count = 0;
const listeners = new Set<() => void>();

function set(next: readonly ImportedFile[]): void {
  files = next;
  for (const listener of listeners) listener();
}

/** Adds the file, in the place of one with the same name. */
export function addImportedFile(name: string, document: PolicyDocument): ImportedFile {
  count += 1;
  const file = { id: `import:${count}`, name, document };
  const known = files.some((each) => each.name === name);
  set(known ? files.map((each) => (each.name === name ? file : each)) : [...files, file]);
  return file;
}

export const removeImportedFile = (id: string): void => set(files.filter((file) => file.id !== id));

export const readImportedFiles = (): readonly ImportedFile[] => files;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The files of this tab; matrix and map show the same ones. */
export const useImportedFiles = (): readonly ImportedFile[] =>
  useSyncExternalStore(subscribe, readImportedFiles);
