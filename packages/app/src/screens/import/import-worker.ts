import { randomIds } from "@klubba/model";
import { type ImportQuestion, readImport } from "./read-import.ts";

/* Within the worker: what is asked comes in, what is found goes back. */
self.addEventListener("message", (event: MessageEvent<ImportQuestion>) => {
  self.postMessage(readImport(event.data, randomIds(Math.random)), { transfer: [] });
});
