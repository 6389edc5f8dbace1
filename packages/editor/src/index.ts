export type { Borrowing } from "./borrow/borrowing.ts";
export {
  type Connection,
  type ConnectionOptions,
  createConnection,
  type Writer,
} from "./connection/create-connection.ts";
export { createLocalConnection } from "./connection/create-local-connection.ts";
export type { SaveState } from "./connection/save-state.ts";
export { PolicyEditor } from "./editor/policy-editor.tsx";
export type { PolicyEditorProps } from "./editor/policy-editor-props.ts";
export { createSchemaExtensions } from "./schema/extensions.ts";
export { ReadOnlyDocument } from "./read-only/read-only-document.tsx";
