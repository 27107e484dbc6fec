import type { ArchiveFinding } from '../archive-item.ts'
import { counted } from '../counted.ts'
import { brief } from '../saved-page/finding.ts'
import type { AuthorBook } from './authors.ts'
import type { FieldCount } from './fields-found.ts'
import type { WxrRecord } from './record-builder.ts'
import type { Site } from './site.ts'
import type { TermBook, TermUse } from './terms.ts'

interface Told {
  readonly site: Site
  readonly channels: readonly WxrRecord[]
  readonly authors: AuthorBook
  readonly terms: TermBook
  readonly fields: FieldCount
  readonly broken: readonly ArchiveFinding[]
  readonly brokenMore: number
  /** Comments that had a mail, network or web address. */
  readonly commentAddresses: number
}

/** What became of everything in an archive that is no item: each author, each term, settings, broken places. */
export function foundIn(told: Told): readonly ArchiveFinding[] {
  const { broken, brokenMore, fields } = told
  const further: ArchiveFinding = {
    item: `${counted(brokenMore, 'further place', 'further places')} in the file`,
    kind: 'XML',
    outcome: 'left',
    why: 'broken as those before; reading went on behind each',
  }
  return [
    ...broken,
    ...(brokenMore > 0 ? [further] : []),
    ...siteFindings(told),
    ...authorFindings(told),
    ...commentFindings(told),
    ...told.terms.all().map(termFinding),
    ...fields.findings(),
  ]
}

function siteFindings({ site, channels }: Told): readonly ArchiveFinding[] {
  const loose = channels.map(({ fields }) => fields.get('')?.trim() ?? '').filter(Boolean)
  const words = [site.name, site.description].filter(Boolean).join(', ')
  const settings: ArchiveFinding = {
    item: `the site “${brief(words || site.host || 'without a name')}”`,
    kind: 'setting',
    outcome: 'left',
    why: 'the magazine keeps its own name, description and address',
  }
  return [
    settings,
    ...loose.map(
      (text): ArchiveFinding => ({
        item: `words between the items: “${brief(text, 300)}”`,
        kind: 'XML',
        outcome: 'left',
        why: 'they belong to nothing in the file',
      }),
    ),
  ]
}

function authorFindings({ authors }: Told): readonly ArchiveFinding[] {
  const people = authors.all().map(
    ({ person, isUsed }): ArchiveFinding => ({
      item: `author “${person.name}”`,
      kind: 'author',
      outcome: isUsed ? 'taken' : 'left',
      why: isUsed ? '' : 'no story or page in this archive is by them',
    }),
  )
  if (authors.mails === 0) return people
  const mails: ArchiveFinding = {
    item: counted(authors.mails, 'mail address of an author', 'mail addresses of authors'),
    kind: 'author',
    outcome: 'left',
    why: 'addresses of people are not taken; who may sign in is settled in the newsroom',
  }
  return [...people, mails]
}

function commentFindings({ commentAddresses }: Told): readonly ArchiveFinding[] {
  if (commentAddresses === 0) return []
  return [
    {
      item: `addresses of who wrote ${counted(commentAddresses, 'comment', 'comments')}`,
      kind: 'comment',
      outcome: 'left',
      why: 'mail, network and web addresses of commenters are not taken',
    },
  ]
}

const kindsOfTerm: Readonly<Record<string, string>> = {
  category: 'category',
  post_tag: 'tag',
  nav_menu: 'menu',
  post_format: 'post format',
  author: 'co-author',
  language: 'language',
}

function termFinding({ term, use }: TermUse): ArchiveFinding {
  const { taxonomy, name, slug, parent } = term
  const kind = (Object.hasOwn(kindsOfTerm, taxonomy) && kindsOfTerm[taxonomy]) || 'term'
  const called = `${kind === 'term' ? `term of “${taxonomy}”` : kind} “${name || slug}”`
  const item = { item: called, kind: 'term' }
  if (use === null) return { ...item, outcome: 'left', why: reasonOf(taxonomy) }
  const became = { section: 'a section', topic: 'a topic', both: 'a section and a topic' }[use]
  if (parent === '') return { ...item, outcome: 'taken', why: became }
  const why = `${became}; that it stood below “${parent}” is not kept`
  return { ...item, outcome: 'takenWithLoss', why }
}

function reasonOf(taxonomy: string): string {
  switch (taxonomy) {
    case 'category':
    case 'post_tag':
      return 'no story in this archive has it'
    case 'nav_menu':
      return 'navigation is set in the magazine’s settings'
    case 'author':
      return 'stories name their authors themselves'
    case 'language':
      return 'stories name their language themselves'
    case 'post_format':
      return 'stories have no format; each that had one says so'
    default:
      return 'terms of this kind have no place here; stories that had one say so'
  }
}
