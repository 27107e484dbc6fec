export const mostBytes = 50 * 1024 * 1024

/**
 * The bytes of a request; undefined where there are more than 50 MB, which is noticed as they come:
 * no more than that is ever held.
 */
export async function bytesOf(request: Request): Promise<Buffer | undefined> {
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > mostBytes) return undefined
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > mostBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts, size)
}
