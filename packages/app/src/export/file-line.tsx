import { useLanguage } from "@klubba/ui";
import { formatBytes } from "../format/format.ts";
import type { ExportedFile } from "./receipt.ts";

/** What the file is called and how large it is. */
export function FileLine({ file }: { readonly file: ExportedFile }) {
  const { language } = useLanguage();
  return (
    <p className="app-file">
      <code>{file.name}</code>{" "}
      <span className="app-soft">{formatBytes(file.bytes.size, language)}</span>
    </p>
  );
}
