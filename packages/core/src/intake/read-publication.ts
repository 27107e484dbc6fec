import type { Listed, Person, Publication, Sponsor } from '../page/publication.ts'
import { readFields } from '../story/read-value.ts'
import type { Reading } from '../story/reading.ts'
import { beginReading, describe, isPlain, report, under } from '../story/reading.ts'
import { isReservedSection } from '../story/slug.ts'
import { fieldsWithInitial } from './initial.ts'
import { publicationFields } from './publication-shape.ts'

/** A page that is no story, and the Markdown file that holds its words. */
export interface PageFile {
  readonly slug: string
  readonly title: string
  readonly file: string
}

/** What `publication.json` tells. Portraits and the logo hold in `media` the path that it gives. */
export interface IntakePublication {
  readonly publication: Publication
  readonly people: readonly Person[]
  readonly topics: readonly Listed[]
  readonly pages: readonly PageFile[]
}

/** Where the JSON is wrong (`sections[2].slug`), and what was found there. */
export interface PublicationProblem {
  readonly path: string
  readonly message: string
}

/**
 * Reads `publication.json`, already parsed, or says everywhere (up to 50 places) where it is wrong.
 * Name, language, zone, colours, sections and the mail address must be told; the rest may be left out.
 */
export function readPublication(
  json: unknown,
): IntakePublication | { readonly problems: readonly PublicationProblem[] } {
  const reading = beginReading('publication')
  const whole = isPlain(json) ? fieldsWithInitial(publicationFields, withPortraits(json)) : json
  const isWhole = readFields(reading, publicationFields, whole)
  if (!isWhole)
    return { problems: reading.problems.map(({ path, message }) => ({ path, message })) }
  // The shape was read field by field above.
  const { people, topics, pages, ...publication } = whole as IntakePublication & Publication
  checkLooks(reading, publication as Publication)
  checkSponsor(reading, (publication as Publication).sponsor)
  checkAddresses(reading, publication as Publication, { people, topics, pages })
  if (reading.problems.length > 0)
    return { problems: reading.problems.map(({ path, message }) => ({ path, message })) }
  return { publication: publication as Publication, people, topics, pages }
}

/** A portrait may be told by its path alone. */
function withPortraits(json: object): object {
  const people: unknown = Reflect.get(json, 'people')
  if (!Array.isArray(people)) return json
  return {
    ...json,
    people: people.map((person: unknown) =>
      isPlain(person) && typeof person['portrait'] === 'string'
        ? { ...person, portrait: { media: person['portrait'] } }
        : person,
    ),
  }
}

function checkLooks(reading: Reading, { colours, contact }: Publication): void {
  for (const name of ['accent', 'accentDark'] as const) {
    if (!/^#[\da-f]{6}$/i.test(colours[name]))
      at(reading, ['colours', name], colours[name], 'a colour #rrggbb')
  }
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(contact.email))
    at(reading, ['contact', 'email'], contact.email, 'a mail address')
}

/** Its last day is none before its first, and its picture is told to those who cannot see it. */
function checkSponsor(reading: Reading, sponsor: Sponsor | null): void {
  if (!sponsor) return
  const { from, to, picture } = sponsor
  if (from !== null && to !== null && to < from)
    at(reading, ['sponsor', 'to'], to, `a day that is not before ${from}`)
  if (picture && !picture.decorative && !picture.alternative)
    at(
      reading,
      ['sponsor', 'picture', 'alternative'],
      picture.alternative,
      'what the picture shows',
    )
}

/** Everything has an address of its own, and none takes one that the site needs. */
function checkAddresses(
  reading: Reading,
  { sections }: Publication,
  { people, topics, pages }: Omit<IntakePublication, 'publication'>,
): void {
  checkOnce(reading, 'people', people, new Set())
  checkOnce(reading, 'topics', topics, new Set())
  // Sections and standing pages live side by side at the root of the site.
  const roots = new Set<string>()
  checkOnce(reading, 'sections', sections, roots)
  checkOnce(reading, 'pages', pages, roots)
  for (const [name, listed] of [['sections', sections] as const, ['pages', pages] as const]) {
    for (const [index, { slug }] of listed.entries()) {
      if (isReservedSection(slug))
        at(reading, [name, index, 'slug'], slug, 'a slug that the site itself does not need')
    }
  }
  for (const [index, { file }] of pages.entries()) {
    if (/^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z]+:/i.test(file))
      at(reading, ['pages', index, 'file'], file, 'a path inside the folder')
  }
}

function checkOnce(
  reading: Reading,
  name: string,
  listed: readonly { readonly slug: string }[],
  seen: Set<string>,
): void {
  for (const [index, { slug }] of listed.entries()) {
    if (seen.has(slug))
      at(reading, [name, index, 'slug'], slug, 'a slug that nothing before it has')
    seen.add(slug)
  }
}

function at(
  reading: Reading,
  path: readonly (string | number)[],
  found: unknown,
  expected: string,
): void {
  const [key, ...rest] = path
  if (key === undefined) report(reading, describe(found), expected)
  else
    under(reading, key, () => {
      at(reading, rest, found, expected)
      return false
    })
}
