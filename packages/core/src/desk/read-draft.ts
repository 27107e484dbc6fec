import { datesIn } from './dates/dates-in.ts'
import type { Expression } from './dates/expression.ts'
import { resolveDates } from './dates/resolve-dates.ts'
import type { Draft } from './draft/draft.ts'
import { type CompiledPacks, compilePacks, hitsIn } from './packs/hits-in.ts'
import { shippedPacks } from './packs/packs.ts'
import { mentionsIn } from './people/mentions-in.ts'
import { peopleIn } from './people/people-in.ts'
import type { PassageReading, Reading } from './reading/reading.ts'
import { settleRegions } from './reading/settle-regions.ts'
import { wordsOf } from './reading/words-of.ts'
import type { Find } from './said/find.ts'
import { findsIn } from './said/finds-in.ts'
import { joinFinds } from './said/join-finds.ts'
import { judgeSources } from './said/judge-sources.ts'
import { topicsIn } from './topics/topics-in.ts'

/** Reads drafts again and again while somebody writes: what has not changed is not read anew. */
export interface DraftReader {
  read(draft: Draft): Reading
}

/** What one passage says by itself. */
interface PassageRead extends PassageReading {
  readonly finds: readonly Find[]
  readonly expressions: readonly Expression[]
}

const shipped = compilePacks(shippedPacks)

/** Whether the desk reads a language, by its BCP 47 tag: English alone. Of others it pairs quotation marks. */
export function readsLanguage(language: string): boolean {
  return /^en(?:-|$)/i.test(language)
}

/** A reader that keeps what it read of each passage of the last draft. */
export function openReader(packs: CompiledPacks = shipped): DraftReader {
  let kept = new Map<string, PassageRead>()
  return {
    read: (draft) => {
      const isRead = readsLanguage(draft.language)
      const now = new Map<string, PassageRead>()
      const passages = draft.passages.map(({ text }) => {
        const key = isRead ? text : `\0${text}`
        const read = now.get(key) ?? kept.get(key) ?? readPassage(text, isRead ? packs : undefined)
        now.set(key, read)
        return read
      })
      kept = now
      return joined(draft, passages)
    },
  }
}

/** Reads a draft once. */
export function readDraft(draft: Draft, packs: CompiledPacks = shipped): Reading {
  return openReader(packs).read(draft)
}

function readPassage(text: string, packs: CompiledPacks | undefined): PassageRead {
  const words = wordsOf(text)
  if (!packs) return { words, mentions: [], finds: [], expressions: [], hits: [] }
  const mentions = mentionsIn(words)
  return {
    words,
    mentions,
    finds: findsIn(words, mentions),
    expressions: datesIn(words),
    hits: hitsIn(words, packs),
  }
}

function joined(draft: Draft, passages: readonly PassageRead[]): Reading {
  const words = settleRegions(
    draft,
    passages.map((passage) => passage.words),
  )
  const mentions = passages.map((passage) => passage.mentions)
  const people = peopleIn(draft, words, mentions)
  const finds = passages.map((passage) => passage.finds)
  const found = joinFinds(draft, words, mentions, finds, people)
  const said = judgeSources(draft, found, people, words)
  const expressions = passages.map((passage) => passage.expressions)
  const dates = resolveDates(draft, expressions, said)
  const settled = passages.map((passage, index) => ({
    ...passage,
    words: words[index] ?? passage.words,
  }))
  return { draft, passages: settled, people, said, dates, topics: topicsIn(draft, settled) }
}
