import { en } from './en.ts'
import { commentersEn } from './en-commenters.ts'
import { commentsEn } from './en-comments.ts'
import { inStoryEn } from './en-in-story.ts'
import { sourcingEn } from './en-sourcing.ts'
import { talkEn } from './en-talk.ts'
import { verifyEn } from './en-verify.ts'
import { versionsEn } from './en-versions.ts'

/** The words of one language. */
export type Words = typeof en &
  typeof commentersEn &
  typeof commentsEn &
  typeof inStoryEn &
  typeof sourcingEn &
  typeof talkEn &
  typeof versionsEn &
  typeof verifyEn

// Put together when they are first asked for: whoever needs the words of blocks alone is not sent the others.
let english: Words | undefined

function inEnglish(): Words {
  english ??= {
    ...en,
    ...commentersEn,
    ...commentsEn,
    ...inStoryEn,
    ...sourcingEn,
    ...talkEn,
    ...versionsEn,
    ...verifyEn,
  }
  return english
}

const languages: Readonly<Record<string, () => Words>> = { en: inEnglish }

/** The words of a language, given as a BCP 47 tag; English where we have no others. */
export function wordsFor(language: string): Words {
  const code = language.split('-')[0]?.toLowerCase() ?? ''
  const words = Object.hasOwn(languages, code) ? languages[code] : undefined
  return (words ?? inEnglish)()
}
