/** The rows of a CSV file (RFC 4180) by the names of its columns. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy
  const rows: string[][] = [[]]
  for (
    let cell = cells.exec(text);
    cell !== null && cells.lastIndex <= text.length;
    cell = cells.exec(text)
  ) {
    const [whole = '', value = '', end] = cell
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value)
    if (end !== ',') rows.push([])
    if (whole === '' || cells.lastIndex >= text.length) break
  }
  const [head = [], ...rest] = rows.filter((row) => row.length > 1)
  return rest.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}
