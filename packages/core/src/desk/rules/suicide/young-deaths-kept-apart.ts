import { samaritansYoung } from '../../guidelines/samaritans.ts'
import { wordSet } from '../../people/lexicon.ts'
import type { Span } from '../../reading/span.ts'
import type { Token } from '../../reading/words.ts'
import { hasSign, type SignedSentence, signsNamed } from '../../topics/signs-in.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Asked, Rule } from '../rule.ts'
import { askedAt, proseOf, type SignedPassage, signedPassages } from '../signed-passages.ts'

/** Asks about the name of a school, and about talk of clusters, in a story about the suicide of somebody young. */
export const youngDeathsKeptApart: Rule = {
  name: 'young-deaths-kept-apart',
  level: 'ask',
  summary:
    'Asks about named schools and talk of clusters in stories about a suicide of somebody young.',
  guideline: samaritansYoung,
  run: ({ reading }) => {
    if (!isAbout(reading.topics, 'suicide')) return []
    const passages = signedPassages(reading)
    const isYoung = proseOf(reading).some(
      ({ sentences, words }) =>
        sentences.some((signed) => hasSign(signed, 'young')) || youngAge.test(words.text),
    )
    return [
      ...passages.flatMap((passage) =>
        passage.sentences.flatMap((signed) => clusters(passage, signed)),
      ),
      ...(isYoung ? proseOf(reading).flatMap(schools) : []),
    ]
  },
}

const youngAge =
  /\b(?:aged|, |was |at )1[0-9]\b(?! (?:per|pounds|million|years ago))|\b1[0-9]-year-old\b/
const kindsOfSchool: ReadonlySet<string> = wordSet(`
  school academy college university high grammar comprehensive primary sixth
`)

function clusters(passage: SignedPassage, signed: SignedSentence): readonly Asked[] {
  return signsNamed(signed, 'cluster').map((sign) =>
    askedAt(passage, sign, {
      message: 'Do these deaths belong together, and who says so?',
      why: 'Deaths told as a series look to somebody at risk like something that one joins.',
      suggestion: 'Each by itself, or figures from who counts them',
    }),
  )
}

/** A school by its name: “Marlow High School”. */
function schools(passage: SignedPassage): readonly Asked[] {
  const { tokens } = passage.words
  const asked: Asked[] = []
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isKind(tokens[at]) || !isName(tokens[at - 1])) continue
    let first = at
    while (isName(tokens[first - 1])) first -= 1
    while (isKind(tokens[at + 1])) at += 1
    const place: Span = { start: tokens[first]?.start ?? 0, end: tokens[at]?.end ?? 0 }
    asked.push(
      askedAt(passage, place, {
        message: 'Does the story need the name of the school?',
        why: 'Pupils of the same school are those whom the death of one of them puts at most risk.',
        suggestion: '“a school in the county”',
      }),
    )
  }
  return asked
}

function isKind(token: Token | undefined): boolean {
  return token?.capital === true && kindsOfSchool.has(token.norm)
}

function isName(token: Token | undefined): boolean {
  return (
    token?.capital === true &&
    token.kind === 'word' &&
    !/^(?:the|at|a|in|her|his|their)$/.test(token.norm)
  )
}
