import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type AppealSaid,
  askAnew,
  commentCalls,
  type Deciding,
  type WholeItem,
} from './comment-calls.ts'
import { doneWords } from './comment-words.ts'
import type { SanctionSaid } from './sanction-form.tsx'

/** Which form is open under a comment. */
export type Mode = 'reject' | 'sanction' | 'appeal'

/** Something that was just done, and how it is taken back; null where it cannot be. */
export interface Done {
  readonly comment: string
  readonly words: string
  readonly decision: string | null
  /** Whether the comment has left its queue by it. */
  readonly isOver: boolean
}

/** The deeds about one comment, and how they stand. */
export interface Judging {
  readonly mode: Mode | null
  readonly setMode: (mode: Mode | null) => void
  readonly isBusy: boolean
  readonly error: unknown
  readonly decide: (deciding: Deciding) => void
  readonly sanction: (said: SanctionSaid) => void
  readonly answerAppeal: (said: AppealSaid) => void
}

/** Judges one comment; `onDone` hears of what succeeded. */
export function useJudging(item: WholeItem | undefined, onDone: (done: Done) => void): Judging {
  const [mode, setMode] = useState<Mode | null>(null)
  const act = useMutation({
    mutationFn: (deed: () => Promise<Done>) => deed(),
    onSuccess: (done) => {
      setMode(null)
      onDone(done)
    },
    // What was refused has changed meanwhile, more often than not.
    onSettled: () => askAnew(),
  })
  const decide = (deciding: Deciding) => {
    if (!item || act.isPending) return
    act.mutate(async () => {
      const { deed } = deciding
      const { id, revision } = item
      const { decision } = await commentCalls.decide(id, { ...deciding, revision })
      const isOver = deed !== 'feature' && deed !== 'unfeature'
      const words = `${doneWords(deed)}: the comment of ${item.author}`
      return { comment: id, words, decision: decision.id, isOver }
    })
  }
  const sanction = (said: SanctionSaid) => {
    const person = item?.commenter
    if (!item || !person || act.isPending) return
    act.mutate(async () => {
      const { decision } = await commentCalls.sanction(person, { ...said, comment: item.id })
      const words = `${doneWords(said.kind)} for ${item.author}`
      return { comment: item.id, words, decision: decision.id, isOver: false }
    })
  }
  const answerAppeal = (said: AppealSaid) => {
    const appeal = item?.appeal
    if (!item || !appeal || act.isPending) return
    act.mutate(async () => {
      await commentCalls.answerAppeal(appeal.id, said)
      const words = said.outcome === 'upheld' ? 'The decision stands' : 'The decision is taken back'
      return { comment: item.id, words, decision: null, isOver: true }
    })
  }
  return { mode, setMode, isBusy: act.isPending, error: act.error, decide, sanction, answerAppeal }
}
