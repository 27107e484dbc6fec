import { isZone } from '../../story/day.ts'
import { isLanguage } from '../addresses.ts'
import { numberIn, type Row, rowsIn, rowsOf, type Tables, wordsIn } from './tables.ts'

/** An export, with what belongs to each post found by its id. */
export interface Archive {
  readonly tables: Tables
  /** The settings of the site by their keys. */
  readonly settings: ReadonlyMap<string, string>
  /** The zone and the language that the site was set to; null where it says none that we know. */
  readonly zone: string | null
  readonly language: string | null
  readonly tagsOf: (post: Row) => readonly Row[]
  readonly authorsOf: (post: Row) => readonly Row[]
  /** What search engines, social networks and mail were told, from its own table or the post. */
  readonly metaOf: (post: Row) => Row
  readonly commentsOf: (post: Row) => readonly Row[]
  /** The names of members by their ids. */
  readonly memberNames: ReadonlyMap<string, string>
  /** The names of roles by the ids of those who have them. */
  readonly rolesOf: (user: Row) => readonly string[]
}

/** Finds what belongs together in an export. */
export function openArchive(tables: Tables): Archive {
  const users = byId(rowsOf(tables, 'users'))
  const tags = byId(rowsOf(tables, 'tags'))
  const roles = byId(rowsOf(tables, 'roles'))
  const tagged = linksOf(tables, 'posts_tags', 'post_id', 'tag_id')
  const written = linksOf(tables, 'posts_authors', 'post_id', 'author_id')
  const held = linksOf(tables, 'roles_users', 'user_id', 'role_id')
  const metas = new Map(rowsOf(tables, 'posts_meta').map((row) => [wordsIn(row, 'post_id'), row]))
  const comments = grouped(rowsOf(tables, 'comments'), 'post_id')
  const settings = new Map(
    rowsOf(tables, 'settings').map((row) => [wordsIn(row, 'key'), wordsIn(row, 'value')]),
  )
  const zone =
    settings.get('timezone') ?? settings.get('active_timezone') ?? settings.get('activeTimezone')
  const language = settings.get('locale') ?? settings.get('lang') ?? settings.get('default_locale')
  return {
    tables,
    settings,
    zone: zone && isZone(zone) ? zone : null,
    language: language && isLanguage(language) ? language : null,
    tagsOf: (post) => own(rowsIn(post, 'tags'), found(tagged, tags, post)),
    authorsOf: (post) => authorsOf(post, users, found(written, users, post)),
    metaOf: (post) => ({ ...post, ...present(metas.get(idOf(post))) }),
    commentsOf: (post) => comments.get(idOf(post)) ?? [],
    memberNames: new Map(
      rowsOf(tables, 'members').map((row) => [idOf(row), wordsIn(row, 'name').trim()]),
    ),
    rolesOf: (user) =>
      own(rowsIn(user, 'roles'), found(held, roles, user)).map((role) => wordsIn(role, 'name')),
  }
}

/** What a row is called by in other tables. */
export function idOf(row: Row): string {
  return wordsIn(row, 'id')
}

type ById = ReadonlyMap<string, Row>

function byId(rows: readonly Row[]): ById {
  return new Map(rows.map((row) => [idOf(row), row]))
}

function grouped(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = wordsIn(row, column)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** The ids that a table of pairs gives to each, in their order. */
function linksOf(
  tables: Tables,
  name: string,
  from: string,
  to: string,
): ReadonlyMap<string, readonly string[]> {
  const rows = rowsOf(tables, name).toSorted(
    (one, other) => numberIn(one, 'sort_order') - numberIn(other, 'sort_order'),
  )
  return new Map(
    [...grouped(rows, from)].map(([key, group]) => [key, group.map((row) => wordsIn(row, to))]),
  )
}

function found(links: ReadonlyMap<string, readonly string[]>, rows: ById, row: Row): Row[] {
  return (links.get(idOf(row)) ?? []).flatMap((id): readonly Row[] => {
    const one = rows.get(id)
    return one ? [one] : []
  })
}

/** What stands in the row itself where tables say nothing. */
function own(inside: readonly Row[], linked: readonly Row[]): readonly Row[] {
  return linked.length > 0 ? linked : inside
}

/** Who wrote a post: several since Ghost 1.22, one before. */
function authorsOf(post: Row, users: ById, linked: readonly Row[]): readonly Row[] {
  if (linked.length > 0) return linked
  const inside = [...rowsIn(post, 'authors'), ...rowsIn(post, 'author')]
  if (inside.length > 0) return inside
  const [sole] = users.size === 1 ? users.values() : []
  const only = users.get(wordsIn(post, 'author_id')) ?? users.get(wordsIn(post, 'author')) ?? sole
  return only ? [only] : []
}

/** The columns of a row that say something. */
function present(row: Row | undefined): Row {
  return Object.fromEntries(
    Object.entries(row ?? {}).filter(
      ([column, value]) => column !== 'id' && value !== null && value !== '',
    ),
  )
}
