/** What the directory of a ZIP says of a file. */
export interface Packed {
  readonly offset: number
  readonly compressedSize: number
  readonly uncompressedSize: number
  /** 0 as it is, 8 deflated. */
  readonly method: number
  readonly isEncrypted: boolean
  /** The kind of file and its permissions, as Unix writes them; 0 where another system packed it. */
  readonly mode: number
}

/** What the directory of a ZIP says in all, as far as it has been read. */
export interface ZipSum {
  readonly entries: number
  readonly packed: number
  readonly unpacked: number
  /** The size of the file itself. */
  readonly size: number
}

const gigabyte = 1024 ** 3
const mostEntries = 200_000
const mostUnpacked = 100 * gigabyte
/** Text of an archive becomes a tenth; what becomes a two-hundredth says the same for ever. */
const mostRatio = 200
/** A file that is small all the same may be as repetitive as it likes. */
const harmless = 10 * 1024 * 1024
const linkMode = 0o120000
const kindMask = 0o170000

/** Throws a `RangeError` where a ZIP holds more than anybody's archive, or more than can be in it. */
export function refuseBombs(name: string, { entries, packed, unpacked, size }: ZipSum): void {
  const refuse = (why: string) => {
    throw new RangeError(`Cannot import ${name}: ${why}`)
  }
  if (entries > mostEntries) refuse(`it holds ${entries} files, ${mostEntries} is the most`)
  if (unpacked > mostUnpacked) refuse('unpacked it has more than 100 GB')
  // Two entries that are the same bytes of the file: no program packs so.
  if (packed > size) refuse('its files say that they take more room than the ZIP itself has')
}

/**
 * Why a file of a ZIP is not read; undefined where it is. Throws a `RangeError` for what says that the whole of it
 * is not to be trusted, or cannot be read: a bomb, a password.
 */
export function reasonToLeave(name: string, path: string, packed: Packed): string | undefined {
  if (packed.isEncrypted)
    throw new RangeError(`Cannot import ${name}: it is locked with a password; pack it without one`)
  const { compressedSize, uncompressedSize } = packed
  if (uncompressedSize > harmless && uncompressedSize > compressedSize * mostRatio) {
    const times = Math.round(uncompressedSize / Math.max(1, compressedSize))
    throw new RangeError(
      `Cannot import ${name}: a file in it would be ${times} times as large as it is packed`,
    )
  }
  return reasonOfName(path) ?? reasonOfKind(path, packed)
}

function reasonOfName(path: string): string | undefined {
  if (path === '' || path.includes('\0')) return 'its name cannot be that of a file'
  if (path.includes('\\')) return 'its name has a backslash in it'
  if (/^[a-z]:/i.test(path)) return 'its name begins with a drive'
  if (path.startsWith('/')) return 'its name begins at the root of a disk'
  if (path.split('/').includes('..')) return 'its name leads out of the archive'
  return undefined
}

function reasonOfKind(path: string, { mode, method }: Packed): string | undefined {
  if ((mode & kindMask) === linkMode) return 'it is a link, and links are not followed'
  if (method !== 0 && method !== 8) return 'it is packed in a way that is not read'
  if (/\.(?:zip|gz|tgz|tar|bz2|xz|7z|rar)$/i.test(path))
    return 'an archive inside the archive is not opened; import it by itself'
  return undefined
}
