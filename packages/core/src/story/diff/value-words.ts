/** A value of a field in words; null where it says nothing. */
export function valueWords(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return momentWords(value)
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join(', ') || null
  if (typeof value === 'object') return objectWords(value)
  return String(value)
}

/** A moment as people read it, `2026-11-20 14:05 UTC`; any other text as it is. */
export function momentWords(text: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d\.\d{3}Z$/.exec(text) ?? []
  return day && time ? `${day} ${time} UTC` : text
}

function objectWords(value: object): string | null {
  const said = Object.entries(value).flatMap(([key, entry]) =>
    key === 'id' ? [] : (valueWords(entry) ?? []),
  )
  return said.join(', ') || null
}
