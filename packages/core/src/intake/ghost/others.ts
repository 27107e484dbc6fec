import type { ArchiveFinding, ArchiveItem } from '../archive-item.ts'
import { counted } from '../counted.ts'
import { brief } from '../saved-page/finding.ts'
import { type Archive, idOf } from './archive.ts'
import { isInternal } from './head.ts'
import { type Row, rowsOf, sizeOf, wordsIn } from './tables.ts'

/** What an export holds beside its pieces: who wrote, how things were sorted, and what does not come along. */
export function othersIn(archive: Archive): readonly ArchiveItem[] {
  const { tables } = archive
  return [
    ...unreadPosts(archive),
    ...rowsOf(tables, 'users').map((user) => authorFound(user, archive)),
    ...rowsOf(tables, 'tags').map(tagFound),
    ...Object.keys(tables).flatMap((name) => tableFound(name, archive)),
  ].map((finding) => ({ type: 'found', finding }) as const)
}

/** Entries among the posts that are none. */
function unreadPosts({ tables }: Archive): readonly ArchiveFinding[] {
  const unread = sizeOf(tables, 'posts') - rowsOf(tables, 'posts').length
  if (unread === 0) return []
  const item = counted(unread, 'entry among the posts', 'entries among the posts')
  return [{ item, kind: 'post', outcome: 'left', why: 'It is no post: it has no columns' }]
}

function authorFound(user: Row, { rolesOf }: Archive): ArchiveFinding {
  const name = called(user)
  const roles = rolesOf(user).filter((role) => role !== '')
  const lost = [
    roles.length > 0 && `what they may do (${roles.join(', ')})`,
    wordsIn(user, 'bio') !== '' && 'what they say of themselves',
    wordsIn(user, 'profile_image') !== '' && 'their picture',
    'their sign-in',
  ].filter((what) => what !== false)
  const why = `Their name stands over their stories; ${lost.join(', ')} did not come along. Invite them under People`
  return { item: `author “${name}”`, kind: 'author', outcome: 'takenWithLoss', why }
}

function tagFound(tag: Row): ArchiveFinding {
  const item = `tag “${called(tag)}”`
  if (isInternal(tag))
    return { item, kind: 'term', outcome: 'left', why: 'A tag that readers never saw' }
  const lost = [
    wordsIn(tag, 'feature_image') !== '' && 'its picture',
    `${wordsIn(tag, 'meta_title')}${wordsIn(tag, 'meta_description')}` !== '' &&
      'what search engines were told',
    `${wordsIn(tag, 'codeinjection_head')}${wordsIn(tag, 'codeinjection_foot')}` !== '' &&
      'its code',
  ].filter((what) => what !== false)
  const why = lost.length === 0 ? '' : `Without ${lost.join(', ')}`
  return { item, kind: 'term', outcome: why === '' ? 'taken' : 'takenWithLoss', why }
}

function called(row: Row): string {
  const name = wordsIn(row, 'name') || wordsIn(row, 'slug') || idOf(row)
  return brief(name, 120)
}

/** Tables that are read with the pieces, or say nothing by themselves. */
const read: ReadonlySet<string> = new Set([
  ...[
    'posts',
    'users',
    'tags',
    'posts_tags',
    'posts_authors',
    'posts_meta',
    'roles',
    'roles_users',
  ],
  ...['comments'],
])

/** Why rows of a table do not come along. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['settings', 'How the old site was set up; the magazine has settings of its own'],
  ['custom_theme_settings', 'How the old theme was set up; the magazine has a design of its own'],
  ['members', 'Members and their mail addresses are not taken; they gave them to another service'],
  ['newsletters', 'Stet sends no newsletters to members'],
  ['products', 'Stet sells nothing'],
  ['snippets', 'Pieces of text that the old editor kept for its writers'],
  ['permissions', 'What roles could do there; here roles have their own rules'],
  ['actions', 'Who did what on the old site'],
  ['mobiledoc_revisions', 'Earlier texts of posts; the last one was taken'],
  ['post_revisions', 'Earlier texts of posts; the last one was taken'],
])

function tableFound(name: string, { tables }: Archive): readonly ArchiveFinding[] {
  const size = sizeOf(tables, name)
  if (size === 0 || read.has(name)) return []
  const item = `${brief(name.replaceAll('_', ' '), 80)} (${size})`
  const why = reasons.get(name) ?? 'Stet has no place for it'
  return [{ item, kind: kinds.get(name) ?? 'table', outcome: 'left', why }]
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['settings', 'setting'],
  ['custom_theme_settings', 'setting'],
  ['members', 'member'],
  ['newsletters', 'newsletter'],
  ['products', 'product'],
  ['snippets', 'snippet'],
])
