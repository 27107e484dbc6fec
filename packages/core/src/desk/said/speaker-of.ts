import type { Draft } from '../draft/draft.ts'
import type { Being, Mention, People } from '../people/mention.ts'
import type { Span } from '../reading/span.ts'
import { sharing } from '../reading/spans.ts'
import type { Speaker } from './said.ts'

/** Where a speaker was found: the passage, and who is mentioned in it. */
export interface SpeakerPlace {
  readonly draft: Draft
  readonly passage: number
  readonly mentions: readonly Mention[]
  readonly people: People
}

/** The speaker whose words stand at a place of a passage, and whom they mean. */
export function speakerOf({ start, end }: Span, place: SpeakerPlace): Speaker {
  const { draft, passage } = place
  const from = draft.passages[passage]?.start ?? 0
  const being = beingAt(start, end, place)
  return {
    start: from + start,
    end: from + end,
    text: draft.text.slice(from + start, from + end),
    refersTo: being?.name ?? null,
    being: being?.id ?? null,
  }
}

/** Of the mentions in the speaker's words the one that they are about: a person's name first, then what stands first. */
function beingAt(
  start: number,
  end: number,
  { passage, mentions, people }: SpeakerPlace,
): Being | undefined {
  const inside = sharing(mentions, { start, end })
  // “A source close to Mara Quill” is not Mara Quill.
  const whole = inside.filter((one) => !inside.some((other) => isWithin(one, other)))
  const best = whole.find(isPersonNamed) ?? whole[0]
  return best && people.of(passage, best)
}

function isWithin(one: Span, other: Span): boolean {
  const isLonger = other.end - other.start > one.end - one.start
  return isLonger && other.start <= one.start && one.end <= other.end
}

function isPersonNamed({ kind, being }: Mention): boolean {
  return kind === 'name' && being === 'person'
}
