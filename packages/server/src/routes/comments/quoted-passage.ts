import type { QuotedPassage } from '@stet/core/comments'
import { shownVersions } from '@stet/core/ledger'
import { plainText, type StoryId } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import type { Database } from '../../storage/database.ts'
import { ledgerEntriesIn } from '../../storage/ledger.ts'
import type { Published } from '../../storage/publications.ts'
import { findVersion } from '../../storage/versions.ts'

/** The most of a story that a comment may quote, in UTF-16 units. */
export const longestPassage = 1000

interface QuotedStory extends Pick<Published, 'version'> {
  readonly story: { readonly id: StoryId }
}

/**
 * The passage that a comment quotes, in the story's own signs: what was sent is found in the version it names by its
 * letters and digits alone, or, where readers are not shown that version any more, in the one that is live. Null where
 * those words do not stand there: nobody makes a story say what it does not, or finds out what it said.
 */
export async function quotedPassage(
  { database: { db } }: Newsroom,
  quoted: QuotedStory,
  sent: { readonly version: string; readonly words: string },
): Promise<QuotedPassage | null> {
  const { story, version } = quoted
  const named = Number(sent.version)
  if (!Number.isInteger(named) || named < 1 || named > version) return null
  const number = (await isShown(db, quoted, named)) ? named : version
  const kept = await findVersion(db, story.id, number)
  if (!kept) return null
  const words = passageIn(plainText(kept.content), sent.words)
  return words === null ? null : { version: number, words }
}

/** Whether readers are shown the words of a version: as beside the story's page. */
async function isShown(
  db: Database,
  { story, version }: QuotedStory,
  number: number,
): Promise<boolean> {
  if (number === version) return true
  const entries = (await ledgerEntriesIn(db, [story.id])).get(story.id) ?? []
  const all = (await readPublication(db)).versions === 'all'
  return shownVersions(entries, { live: version, all }).has(number)
}

/** Where some words stand in a text, by letters and digits; as the text has them. Null where they do not. */
export function passageIn(text: string, words: string): string | null {
  const wanted = lettersOf(words)
  if (wanted.letters.length === 0 || words.length > longestPassage) return null
  const there = lettersOf(text)
  const at = there.letters.indexOf(wanted.letters)
  if (at < 0) return null
  const start = there.places[at]
  const last = there.places[at + wanted.letters.length - 1]
  if (start === undefined || last === undefined) return null
  const before = aLetter.test(words.trim()[0] ?? '')
    ? null
    : /["\p{Ps}\p{Pi}]$/u.exec(text.slice(0, start))
  const behind = /^[.!?…\p{Pe}\p{Pf}]/u.exec(text.slice(last + 1))
  const from = start - (before?.[0].length ?? 0)
  return text.slice(from, last + 1 + (behind?.[0].length ?? 0)).replace(/\s+/g, ' ')
}

const aLetter = /[\p{L}\p{N}]/u

/** The letters and digits of a text in lower case, each with the place at which its sign ends. */
function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
  let letters = ''
  const places: number[] = []
  let at = 0
  for (const sign of text) {
    if (aLetter.test(sign)) {
      for (const unit of sign.toLowerCase()) {
        letters += unit
        for (let index = 0; index < unit.length; index += 1) places.push(at)
      }
    }
    at += sign.length
  }
  return { letters, places }
}
