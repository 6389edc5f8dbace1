import { type Comparison, type ComparisonFormat, formatComparison } from "@klubba/diff";
import { Menu, useLanguage, useTexts, useToasts } from "@klubba/ui";
import { saveFile } from "../../export/save-file.ts";
import { compareTexts } from "./compare-texts.ts";
import { toSlug } from "./to-slug.ts";

interface ComparisonExportProps {
  readonly comparison: Comparison;
  readonly labels: { readonly old: string; readonly new: string };
  /** Of the document that is compared. */
  readonly title: string;
}

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
export function ComparisonExport({ comparison, labels, title }: ComparisonExportProps) {
  const texts = useTexts(compareTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  return (
    <Menu
      label={texts.export}
      icon="download"
      align="end"
      items={files.map(({ name, format, ending, type }) => ({
        id: name,
        label: texts.formats[name].label,
        hint: texts.formats[name].hint,
        onSelect: () => {
          const text = formatComparison(comparison, format, {
            language,
            oldLabel: labels.old,
            newLabel: labels.new,
          });
          const file = `${toSlug(`${title} ${texts.fileName(labels.old, labels.new)}`)}.${ending}`;
          saveFile(file, new Blob([text], { type }));
          toasts.show({ text: texts.downloaded(file) });
        },
      }))}
    />
  );
}
