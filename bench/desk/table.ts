/** A table of a report. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table as Markdown, a line each. */
export function writeTable({ head, rows }: Table): readonly string[] {
  const line = (cells: readonly string[]) =>
    `| ${head.map((_name, column) => cells[column] ?? '').join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)]
}
