/** Swedish Excel splits columns at `;`, every other reader at `,`. */
export type CsvSeparator = "," | ";";

/** Rows as CSV: RFC 4180, with a byte order mark so that Excel reads å, ä and ö. */
export function toCsv(rows: readonly (readonly string[])[], separator: CsvSeparator): string {
  const toLine = (values: readonly string[]) =>
    values.map((value) => toValue(value, separator)).join(separator);
  return `\uFEFF${rows.map(toLine).join("\r\n")}\r\n`;
}

/** A spreadsheet would run a text that starts like this as a formula. */
const formula = /^[=+\-@\t\r]/;

function toValue(value: string, separator: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  const quoted = safe.includes(separator) || /["\r\n]/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
