/** How a file's bytes are packed. */
export type Packing = 'br' | 'gzip' | 'plain'

const known = new Map<string, Packing>()

/** The best packing that a reader takes (RFC 9110, section 12.5.3), in the order br, gzip, plain. */
export function packingFor(accepted: string | undefined): Packing {
  if (!accepted) return 'plain'
  const seen = known.get(accepted)
  if (seen) return seen
  const packing = choose(accepted)
  // Browsers send a handful of values; a stranger who sends a million must not fill the memory.
  if (known.size < 200) known.set(accepted, packing)
  return packing
}

function choose(accepted: string): Packing {
  const weights = new Map<string, number>()
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(name, weight ? Number(weight.slice(2)) : 1)
  }
  const takes = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'plain'
}
