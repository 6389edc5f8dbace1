import { headOf } from "@klubba/live";
import { randomIds } from "@klubba/model";
import type { Command } from "@tiptap/pm/state";
import type { Workbench } from "../state/workbench.ts";
import { startSuggesting } from "../suggestions/suggest-insertion.ts";
import type { borrowHere } from "./borrow.ts";
import type { Borrowing } from "./borrowing.ts";

/** Borrows in the document's language, as a suggestion by the one who writes. False when refused. */
export function runBorrow(
  { connection, run }: Workbench,
  borrowing: Borrowing,
  borrow: typeof borrowHere,
): boolean {
  const { live, awareness } = connection;
  const command: Command = borrow(borrowing, {
    language: headOf(live).get("language") === "en" ? "en" : "sv",
    suggesting: startSuggesting(awareness, randomIds(Math.random), new Date()),
  });
  return run(command);
}
