import type { Transaction } from "@tiptap/pm/state";
import { ySyncPluginKey } from "@tiptap/y-tiptap";

/** True for what came through the live document: another writer's change, or an undo. */
export const isFromLive = (transaction: Transaction): boolean =>
  Boolean(
    (transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined)
      ?.isChangeOrigin,
  );
