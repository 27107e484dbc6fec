import type { Question, Said } from '@stet/core/desk'
import { type Standing, standingsOf } from '@stet/core/quotation'
import { quotedWords } from '@stet/core/story'
import type { Checked } from './checked.ts'

/**
 * What was read and asked, as programs get it. Places are UTF-16 units: of a .txt file in the file as it is; of
 * everything else in `text`, which is given then.
 */
export function checkJson(checked: Checked): Readonly<Record<string, unknown>> {
  const { input, reading, questions, sourcingLine } = checked
  const isWhole = input.kind === 'text' && input.isWhole
  return {
    file: input.file,
    sourcingLine,
    quotations: quotationsOf(checked),
    dates: reading.dates.map(({ start, end, text, from, to, relativeTo }) => ({
      ...{ start, end, text, from, to, relativeTo },
    })),
    topics: reading.topics.map(({ topic, score }) => ({ topic, score })),
    questions: questions.map(questionJson),
    ...(!isWhole && { text: reading.draft.text }),
  }
}

function quotationsOf({ input, reading }: Checked): readonly unknown[] {
  if (input.kind === 'text') return reading.said.map(saidJson)
  const records = recordsOf(input.story)
  return reading.said.map((said) => {
    const record = records.get(bare(said.words))
    const { naming } = record?.quotation ?? said
    return { ...saidJson(said), naming, match: record?.match ?? null }
  })
}

/** The recorded quotations of a story, by their words as printed. */
function recordsOf(story: Parameters<typeof standingsOf>[0]): ReadonlyMap<string, Standing> {
  const standings = new Map(standingsOf(story).map((standing) => [standing.id, standing]))
  return new Map(
    quotedWords(story).flatMap(({ id, words }) => {
      const standing = standings.get(id)
      return standing ? [[bare(words), standing] as const] : []
    }),
  )
}

/** Words without the marks around them. */
function bare(words: string): string {
  return words.replaceAll(/^[\s"'“”‘’«»„]+|[\s"'“”‘’«»„]+$/g, '')
}

function saidJson({ kind, start, end, words, cue, speaker, ...said }: Said) {
  const { recipient, channel, naming, distance, outlet, chain, sameSourceAs } = said
  return {
    ...{ kind, start, end, words },
    cue: cue && { start: cue.start, end: cue.end, text: cue.text },
    speaker: speaker && {
      start: speaker.start,
      end: speaker.end,
      text: speaker.text,
      refersTo: speaker.refersTo,
    },
    ...{ recipient, channel, naming, distance, outlet, chain, sameSourceAs },
  }
}

function questionJson({ rule, level, start, end, message, why, ...question }: Question) {
  const { suggestion, guideline } = question
  return {
    ...{ rule, level, start, end, message, why, suggestion },
    guideline: guideline && {
      publisher: guideline.publisher,
      title: guideline.title,
      url: guideline.url,
      clause: guideline.clause,
    },
  }
}
