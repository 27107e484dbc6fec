import { isBodyName, isOutletName } from '../people/is-outlet-name.ts'
import type { Being, People } from '../people/mention.ts'
import { nounOf } from '../people/nouns.ts'
import type { OutletPlaces } from './outlet-places.ts'
import type { Said } from './said.ts'

/** Whom they told, where that is an outlet: one by its name, or “the magazine” that was named before; empty where it has no name. */
export function recipientOutlet(
  { recipient, cue, end, start, speaker }: Said,
  places: OutletPlaces,
  { beings }: People,
  text: string,
): string | null {
  if (recipient === null) return null
  const near = cue ?? { start, end }
  if (paperNouns.test(recipient)) {
    return isGivenBefore.test(recipient) ? lastNamed(places, beings, near.start, text) : ''
  }
  const given = recipient.replace(/[.,]$/, '')
  const plain = given.replace(/^the /i, '')
  const bare = withoutGloss(plain)
  const isName = /^\p{Lu}/u.test(bare) && !chambers.test(bare) && !programmes.test(bare)
  const known = places.findLast(
    (place) => place.start < near.end + 200 && given.endsWith(place.being.name),
  )
  if (known) return isName && isAllNames.test(bare) ? bare : known.name
  if (!isName) return null
  if (isOutletName(bare)) return bare
  const owner = bare.split(/['’]s /)[0] ?? ''
  if (owner !== bare && isOutletName(owner)) return owner
  if (!isAllNames.test(bare)) return null
  if (bare !== plain) return bare
  const told = beings.find(({ name }) => name === bare)
  const isFree = (told === undefined || isNameless(told)) && !isBodyName(bare) && !isOffice(bare)
  if (!isFree) return null
  // Whoever an unnamed source tells something, and who is nobody else in the draft, is an outlet that no list knows.
  const isUnnamed = beings[speaker?.being ?? -1]?.unnamed
  const isSeldom = told === undefined || told.being === 'unknown' || told.mentions.length === 1
  return bare !== given || (isUnnamed && isSeldom) ? bare : null
}

/** The outlet that was named last before a place, or whatever is told something by name there; empty where none was. */
function lastNamed(
  places: OutletPlaces,
  beings: readonly Being[],
  before: number,
  text: string,
): string {
  const named = places.findLast(({ start, name }) => start < before && name !== '')
  const from = Math.max(named?.end ?? 0, before - reach)
  const told = [...text.slice(from, before).matchAll(toldName)].at(-1)?.[1] ?? ''
  const isPerson = beings.some(
    ({ name, gender, mentions }) => name === told && (gender !== 'unknown' || mentions.length > 1),
  )
  return told !== '' && !isPerson && !isBodyName(told) ? told : (named?.name ?? '')
}

/** How far back an outlet is looked for that no list knows, in characters. */
const reach = 600
const toldName =
  /\b(?:spoke to|speaking to|speaks to|told|tells|interview with) (?:the )?((?:\p{Lu}[\p{L}’'&-]{1,30}(?: (?=\p{Lu}))?){1,5})/gu

/** “The youth station Pulse” and “Channel 6 Reese” without what is no part of the name. */
function withoutGloss(plain: string): string {
  const numbered = /^((?:Channel|Radio) \d+)(?= |['’]s|$)/.exec(plain)
  if (numbered?.[1]) return numbered[1]
  const glossed =
    /^(?:[\p{Ll}-]+ ){0,3}(?:station|magazine|newspaper|paper|website|site|broadcaster|tabloid|outlet|agency|weekly|daily) (?:the )?(\p{Lu}.*)$/u.exec(
      plain,
    )
  return glossed?.[1] ?? plain
}

/** Whether a name is that of nobody who is known to be a person or a place. */
function isNameless({ gender, titles, being, name }: Being): boolean {
  const isCalled = titles.some((title) => !name.includes(title) && !/^\p{Lu}/u.test(title))
  return gender === 'unknown' && !isCalled && being !== 'place' && being !== 'document'
}

/** “The Mayor”, “the Labour Leader”. */
function isOffice(name: string): boolean {
  const noun = nounOf(name.toLowerCase().split(' ').at(-1) ?? '')
  return noun !== undefined && noun.being !== 'outlet'
}

const isAllNames = /^(?:\p{Lu}[\p{L}\d.&’'-]*(?: |$))+$/u

/** Parliaments, to which much is told and which print nothing. */
const chambers =
  /^(?:D[áa]il|Seanad|Senedd|Knesset|Bundestag|Sejm|Duma|Riksdag|Storting|Commons|Lords|House|Senate|Congress|Parliament|Assembly|Holyrood|Stormont)\b/

/** “The Late Show” is heard by everybody. */
const programmes = /\b(?:Show|Podcast|Hour)$/

/** What outlets are called: “the local paper”. */
const paperNouns =
  /^(?:the|an?|that|another|one|her|his|its|[Tt]he same) (?:[\p{Ll}-]+ |\p{Lu}\p{Ll}+(?:an|ish|ese|ch) ){0,3}(?:newspaper|paper|magazine|tabloid|outlet|website|site|blog|publication|broadcaster|network|station)$/u

const isGivenBefore = /^(?:the|that|the same) \S+$/i
