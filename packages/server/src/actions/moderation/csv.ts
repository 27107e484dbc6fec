/** A row of a table as CSV (RFC 4180), with the end of its line; null is an empty cell. */
export function csvRow(cells: readonly (number | string | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** A cell; one that a spreadsheet would run as a formula is made a text. */
function cell(value: number | string | null): string {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value === 'string' ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
