import { type Comparison, type ComparisonFormat, formatComparison } from "@klubba/diff";
import type { DocumentJson } from "@klubba/model";
import { Menu, useLanguage, useTexts, useToasts } from "@klubba/ui";
import { lazy, Suspense, useState } from "react";
import { saveFile } from "../../export/save-file.ts";
import { compareTexts } from "./compare-texts.ts";
import type { SideId } from "./sides.ts";
import { toSlug } from "./to-slug.ts";

interface ComparisonExportProps {
  readonly id: string;
  readonly comparison: Comparison;
  readonly documents: { readonly old: DocumentJson; readonly new: DocumentJson };
  readonly sides: { readonly old: SideId; readonly new: SideId };
  readonly labels: { readonly old: string; readonly new: string };
  /** Of the document that is compared. */
  readonly title: string;
}

const RedlineDialog = lazy(() =>
  import("./redline-dialog.tsx").then((module) => ({ default: module.RedlineDialog })),
);

const files: readonly {
  readonly name: "html" | "markdown" | "json";
  readonly format: ComparisonFormat;
  readonly ending: string;
  readonly type: string;
}[] = [
  { name: "html", format: "html", ending: "html", type: "text/html;charset=utf-8" },
  { name: "markdown", format: "md", ending: "md", type: "text/markdown;charset=utf-8" },
  { name: "json", format: "json", ending: "json", type: "application/json" },
];

/** The comparison as a file, in the language of the screens. */
export function ComparisonExport(props: ComparisonExportProps) {
  const { id, comparison, documents, sides, labels, title } = props;
  const texts = useTexts(compareTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const [asksWord, setAsksWord] = useState(false);
  const nameWith = (ending: string) =>
    `${toSlug(`${title} ${texts.fileName(labels.old, labels.new)}`)}.${ending}`;
  return (
    <>
      <Menu
        label={texts.export}
        icon="download"
        align="end"
        items={[
          {
            id: "docx",
            label: texts.formats.docx.label,
            hint: texts.formats.docx.hint,
            onSelect: () => setAsksWord(true),
          },
          ...files.map(({ name, format, ending, type }) => ({
            id: name,
            label: texts.formats[name].label,
            hint: texts.formats[name].hint,
            onSelect: () => {
              const text = formatComparison(comparison, format, {
                language,
                oldLabel: labels.old,
                newLabel: labels.new,
              });
              const file = nameWith(ending);
              saveFile(file, new Blob([text], { type }));
              toasts.show({ text: texts.downloaded(file) });
            },
          })),
        ]}
      />
      {asksWord && (
        <Suspense>
          <RedlineDialog
            {...{ id, sides, documents }}
            name={nameWith("docx")}
            onClose={() => setAsksWord(false)}
          />
        </Suspense>
      )}
    </>
  );
}
