import { type Bytes, bytesOf, joinBytes } from '../bytes.ts'
import { crc32 } from './crc32.ts'

/** A file that goes into a ZIP. */
export interface ZipFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const largest = 0xffff_ffff
const mostFiles = 0xffff

/**
 * Writes files as a ZIP, each as it is, in their order: the same files and time give the same bytes. `at` is an instant;
 * it is written in UTC. Throws where ZIP without its extension for large files cannot hold them.
 */
export function writeZip(files: readonly ZipFile[], at: string): Bytes {
  if (files.length >= mostFiles)
    throw new RangeError(
      `Cannot write a ZIP of ${files.length} files: ${mostFiles - 1} is the most`,
    )
  const entries: Bytes[] = []
  const parts: Uint8Array[] = []
  let offset = 0
  for (const { path, bytes } of files) {
    const name = bytesOf(path)
    const fields = fieldsOf({ name, bytes, at })
    const head = joinBytes([numbers([4, 0x04034b50]), fields, name])
    parts.push(head, bytes)
    entries.push(
      joinBytes([
        numbers([4, 0x02014b50], [2, 20]),
        fields,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        name,
      ]),
    )
    offset += head.length + bytes.length
  }
  const directory = joinBytes(entries)
  if (offset + directory.length > largest)
    throw new RangeError(`Cannot write a ZIP of ${offset} bytes: ${largest} is the most`)
  const count = files.length
  const end = numbers(
    ...([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, directory.length],
      [4, offset],
      [2, 0],
    ] as const),
  )
  return joinBytes([...parts, directory, end])
}

/** What a file's head and its entry in the directory have in common: stored, names in UTF-8. */
function fieldsOf({
  name,
  bytes,
  at,
}: {
  readonly name: Uint8Array
  readonly bytes: Uint8Array
  readonly at: string
}): Bytes {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = at
    .split(/\D/)
    .map(Number)
  const time = (hour << 11) | (minute << 5) | (second >> 1)
  const date = (Math.max(year - 1980, 0) << 9) | (month << 5) | day
  return numbers(
    ...([
      [2, 20],
      [2, 0x0800],
      [2, 0],
      [2, time],
      [2, date],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    ] as const),
  )
}

/** Numbers of 2 or 4 bytes, the lowest byte first. */
function numbers(...values: readonly (readonly [size: number, value: number])[]): Bytes {
  const bytes = new Uint8Array(values.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of values) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}
