import type { Checklist, Language, LawRegister, Municipality } from "@klubba/model";
import type { Role } from "@klubba/protocol";
import type { ReactNode } from "react";
import type { Borrowing } from "../borrow/borrowing.ts";
import type { Connection } from "../connection/create-connection.ts";
import type { UploadAsset } from "../paste/paste.ts";

export interface PolicyEditorProps {
  /** From `createConnection`; the caller closes it. */
  readonly connection: Connection;
  /** Without the right to edit, the page can be read only. */
  readonly role: Role;
  readonly checklist: Checklist;
  readonly laws: LawRegister;
  /** Those of the set `ten` are shown under "how others answered". */
  readonly municipalities: readonly Municipality[];
  /** Language of the screens; the document has its own. */
  readonly language: Language;
  /** Stores a picture; throws with a message for the writer when it cannot. */
  readonly uploadAsset: UploadAsset;
  /** Address of a stored picture, from what an image's `src` holds. */
  readonly assetUrl: (src: string) => string;
  /** The title bar above the toolbar: back, title, export, versions. */
  readonly header?: ReactNode;
  /** Suggested at the end of the section with its topic as soon as the document is open. */
  readonly pendingBorrow?: Borrowing | null;
  /** Called once the pending borrowing is in the document. */
  readonly onBorrowed?: () => void;
  /** Shows the topic's row in the matrix; without it the link is left out. */
  readonly onOpenMatrix?: (topic: string) => void;
}
