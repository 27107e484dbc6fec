import { evidencePath } from '@stet/core/page'
import {
  copiedWords,
  type HeldCopies,
  type HeldCopy,
  type KeptWords,
  readTranscript,
} from '@stet/core/quotation'
import { postsOf, type Story } from '@stet/core/story'
import { transcriptOf } from '../keys/transcript.ts'
import type { Newsroom } from '../newsroom.ts'
import { capturesIn } from '../storage/captures.ts'
import { openedEvidence } from '../storage/opened-evidence.ts'
import { recordingsIn, recordingsNamed } from '../storage/recordings.ts'
import { stampedSince } from '../storage/stamps.ts'

type HeldIn = Pick<Newsroom, 'config' | 'database'>

/** The copies and recordings that a story's cards and sources name, as far as words can be compared with them. */
export async function heldCopiesOf(newsroom: HeldIn, story: Story): Promise<HeldCopies> {
  const { db } = newsroom.database
  const named = [
    ...postsOf(story).map(({ capture }) => capture),
    ...story.quotations.map(({ source }) => ('capture' in source ? source.capture : undefined)),
  ]
  const ids = [...new Set(named.filter((id) => id !== undefined))]
  const captures = await capturesIn(db, ids)
  const stamped = await stampedSince(
    db,
    captures.map(({ warc }) => warc),
  )
  const opened = new Set((await openedEvidence(db, ids)).map(({ capture }) => capture))
  const saved = new Map(
    captures.flatMap(({ id, reading, provenance, takenAt, warc }) => {
      const text = copiedWords(reading)
      if (text === null) return []
      const hash = warc.replace('sha256:', '')
      const evidence = {
        ...{ takenAt, hash, stampedAt: stamped.get(warc) ?? null },
        ...(opened.has(id) && { address: `/${evidencePath(id)}` }),
      }
      return [[id, { text, provenance, evidence }] as const]
    }),
  )
  return new Map<string, HeldCopy>([...saved, ...(await recordedWords(newsroom, story))])
}

/** The transcripts of the recordings that a story's sources name. */
async function recordedWords(newsroom: HeldIn, story: Story): Promise<[string, KeptWords][]> {
  const recordings = await recordingsIn(newsroom.database.db, recordingsNamed(story))
  const kept: [string, KeptWords][] = []
  for (const recording of recordings) {
    const { text } = readTranscript(await transcriptOf(newsroom, recording))
    if (text !== '') kept.push([recording.id, { text, provenance: recording.kind }])
  }
  return kept
}
