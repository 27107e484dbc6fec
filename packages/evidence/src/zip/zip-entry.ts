/** A file inside a ZIP. */
export interface ZipEntry {
  readonly path: string
  /** Stored as it is, or packed. */
  readonly isPacked: boolean
  readonly crc: number
  /** In bytes, unpacked and as it lies there. */
  readonly size: number
  readonly packedSize: number
  /** Where its bytes begin. */
  readonly at: number
}

/** Why a file is no ZIP that we read, or one that other programs may read differently. */
export class ZipError extends Error {
  readonly reason: string

  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}
