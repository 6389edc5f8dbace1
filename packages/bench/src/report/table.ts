/** Rows under headings, columns as wide as their widest cell; what is a number stands to the right. */
export function writeTable(title: string, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join("  ");
  const [head = [], ...body] = rows;
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [title, "", line(head), rule, ...body.map(line), ""].join("\n");
}

export const milliseconds = (value: number): string =>
  value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(2)} s`;

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
