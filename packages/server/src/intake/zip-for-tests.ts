// For tests of ZIP: files packed by hand, so that what no honest program writes can be written too.
import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a ZIP, and what its directory says wrongly of it. */
export interface Member {
  readonly name: string
  readonly body: string | Buffer
  readonly isDeflated?: boolean
  /** Bit 0 says that it is locked with a password. */
  readonly flags?: number
  readonly method?: number
  /** The kind of file as Unix writes it. */
  readonly mode?: number
  readonly told?: { readonly compressed?: number; readonly size?: number }
}

/** The bytes of a ZIP with these files. */
export function zipped(...members: readonly Member[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const { local, central } = packed(member, offset)
    parts.push(local)
    directory.push(central)
    offset += local.length
  }
  const all = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(all.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, all, end])
}

function packed(member: Member, offset: number): { local: Buffer; central: Buffer } {
  const name = Buffer.from(member.name)
  const body = Buffer.from(member.body)
  const data = member.isDeflated ? deflateRawSync(body) : body
  const { compressed = data.length, size = body.length } = member.told ?? {}
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(0x800 | (member.flags ?? 0), 2)
  common.writeUInt16LE(member.method ?? (member.isDeflated ? 8 : 0), 4)
  common.writeUInt32LE(crc32(body), 10)
  common.writeUInt32LE(compressed, 14)
  common.writeUInt32LE(size, 18)
  common.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([sign(0x04034b50), common, name, data])
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(((member.mode ?? 0) << 16) >>> 0, 6)
  rest.writeUInt32LE(offset, 10)
  const madeBy = Buffer.from([20, 3])
  return { local, central: Buffer.concat([sign(0x02014b50), madeBy, common, rest, name]) }
}

function sign(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}
