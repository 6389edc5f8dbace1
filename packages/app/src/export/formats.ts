export const exportFormats = ["docx", "markdown", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const fileEndings: Record<ExportFormat, string> = {
  docx: "docx",
  markdown: "md",
  json: "json",
};

export const mediaTypes: Record<ExportFormat, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  markdown: "text/markdown;charset=utf-8",
  json: "application/json",
};
