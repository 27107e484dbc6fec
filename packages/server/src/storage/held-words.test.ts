import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { heldTables } from './held-words.ts'

/** The tables that hold no words of stories or of people in them, or that must not be cut, and why. */
const others: Readonly<Record<string, string>> = {
  migration: 'names of our own files',
  list_entry: 'ids and slugs, which follow what is live',
  list_month: 'the same',
  reference: 'ids',
  media_use: 'ids',
  recording_use: 'ids',
  job: 'work that goes on and is gone; what packs files is let go with them',
  lease: 'names of processes',
  intake: 'without the origin of a story its next import would bring it back',
  search_story: 'follows what is live',
  search_word: 'the same',
  story_count: 'numbers',
  counted_log: 'hashes',
  ledger_story: 'names drawn by chance',
  ledger_tree: 'hashes',
  ledger_private: 'a chain that is cut proves nothing',
  stamp: 'hashes, and what an authority signed',
  take_out: 'never the words',
  sealed: 'what was there, encrypted',
  commenter: 'whoever comments erases their account themselves',
  commenter_past_name: 'names that somebody had, which go with their account or after some days',
  commenter_session: 'hashes',
  commenter_link: 'hashes, for a quarter of an hour',
  commenter_passkey: 'keys',
  commenter_challenge: 'numbers drawn by chance',
  commenter_mute: 'ids',
  commenter_follow: 'ids',
  commenter_letter: 'ids and what moderators said to one person, who erases it',
  commenter_draft: 'for an hour, readable by whoever typed it alone',
  discussion: 'numbers',
  comment_respect: 'ids',
  comment_rank: 'ids',
  comment_danger: 'ids',
  comment_thread_policy: 'why a discussion is closed, in the words of who closed it',
  moderation_queue: 'ids',
  person_request: 'what people ask of us waits for its answer',
}

onBoth('every table', (ready) => {
  it('is looked through when something is taken out, or says why not', async () => {
    const tables = await ready.handle.db.introspection.getTables()
    const known = new Set([...heldTables, ...Object.keys(others)])
    const unnamed = tables
      .map(({ name }) => name)
      // Who works here is known by other rules; an index of SQLite has tables of its own.
      .filter((name) => !name.startsWith('staff') && !name.startsWith('search_word_'))
      .filter((name) => !known.has(name))
    expect(unnamed).toEqual([])
    expect(heldTables.filter((name) => name in others)).toEqual([])
  })
})
