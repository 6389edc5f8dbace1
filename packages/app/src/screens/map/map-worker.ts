import { type MapQuestion, readMap } from "./read-map.ts";

/* Within the worker: what is asked comes in, what is found goes back. */
self.addEventListener("message", (event: MessageEvent<MapQuestion>) => {
  self.postMessage(readMap(event.data), { transfer: [] });
});
