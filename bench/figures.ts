/** A figure with as many digits as say something: 12,345 · 123 · 12.3 · 1.23. */
export function format(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

/** Milliseconds with their unit. */
export function milliseconds(value: number): string {
  return `${format(value)} ms`
}

/** Bytes as megabytes of a million bytes. */
export function megabytes(bytes: number): string {
  return `${format(bytes / 1e6)} MB`
}
