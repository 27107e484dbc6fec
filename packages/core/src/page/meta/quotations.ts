import type { Quotation } from '../../quotation/quotation.ts'
import type { Site } from '../model.ts'
import { webAddress } from './absolute.ts'
import type { MarkedWords } from './body-words.ts'
import type { Node } from './organization.ts'

/** The quotations whose words stand in a body, as https://schema.org/Quotation, in the order of the body. */
export function quotationNodes(
  site: Site,
  quotations: readonly Quotation[],
  words: ReadonlyMap<string, MarkedWords>,
  story: { readonly id: string; readonly language: string },
): readonly Node[] {
  const records = new Map(quotations.map((quotation) => [quotation.id, quotation]))
  return [...words].flatMap(([id, said]) => {
    const record = records.get(id)
    if (!record) return []
    const node = {
      '@type': 'Quotation',
      text: said.text,
      spokenByCharacter: speaker(record),
      isBasedOn: webAddress(site, sourceAddress(record)),
      inLanguage: said.language ?? story.language,
      isPartOf: { '@id': story.id },
    }
    return [node]
  })
}

/** Whoever is not named in the story is not named for machines either. */
function speaker(quotation: Quotation): Node | undefined {
  const { speaker: name, naming, source } = quotation
  if (naming !== 'named' || name === '') return undefined
  if (source.type === 'outlet' && source.outlet === name) return { '@type': 'Organization', name }
  // Who sends a statement may be a person or a company: the record does not say which.
  if (source.type === 'statement' && source.from === name) return { name }
  return { '@type': 'Person', name }
}

function sourceAddress({ source }: Quotation): string | null {
  return 'address' in source ? source.address : null
}
