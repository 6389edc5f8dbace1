import { Plugin } from "@tiptap/pm/state";
import { isFromLive } from "./is-from-live.ts";

/**
 * While the page may not be written on, nothing done here changes it, whichever button or key it
 * came from; what came through the live document is let in.
 */
export const refuseChanges = (mayWrite: () => boolean): Plugin =>
  new Plugin({
    filterTransaction: (transaction) =>
      !transaction.docChanged || mayWrite() || isFromLive(transaction),
  });
