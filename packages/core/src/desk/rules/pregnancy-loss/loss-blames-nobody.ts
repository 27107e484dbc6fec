import { wordSet } from '../../people/lexicon.ts'
import { hasSign, signsNamed } from '../../topics/signs-in.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  around,
  askedOrNoted,
  type SignedPassage,
  signedPassages,
  wordsBetween,
} from '../signed-passages.ts'

/** Asks about a sentence that gives the loss of a pregnancy a cause or somebody who is to blame. House policy. */
export const lossBlamesNobody: Rule = {
  name: 'loss-blames-nobody',
  level: 'ask',
  summary:
    'Asks about “because”, “after” and “blamed” between the loss of a pregnancy and what somebody did.',
  guideline: null,
  run: ({ reading }) => signedPassages(reading).flatMap(askedIn),
}

const links: ReadonlySet<string> = wordSet(`
  because after following followed due caused causing led leading brought blamed when triggered linked thanks owing
  fault despite since cost causes blames while
`)
const deeds: ReadonlySet<string> = wordSet(`
  stress stressful work working flying flight travel travelling tour touring drinking drink smoking smoked
  alcohol drugs partying exercise exercising gym dancing running riding coffee diet dieting schedule age
  waiting delaying career lifestyle weight lifting sex argument row abortion ivf filming rehearsals marathon
  caffeine sushi cocaine overwork strain heels pills party
`)
const studied: ReadonlySet<string> = wordSet(`
  study studies researchers research not no rarely nothing myth never n't returned back returns resumed
  cancelled postponed left took fund bill
`)

function askedIn(passage: SignedPassage): readonly Asked[] {
  const { words } = passage
  return passage.sentences.flatMap((signed) => {
    const [loss] = signsNamed(signed, 'loss')
    if (!loss || hasSign(signed, 'fiction', 'official')) return []
    const here = words.tokens.slice(signed.sentence.from, signed.sentence.to)
    if (here.some(({ norm }) => studied.has(norm))) return []
    const isBlamed = here.some(({ norm }) => norm === 'blamed' || norm === 'blames')
    const deed = here.find(
      ({ norm, start, end }) =>
        deeds.has(norm) &&
        (isBlamed ||
          wordsBetween(words, Math.min(end, loss.end), Math.max(start, loss.start)).some((word) =>
            links.has(word),
          )),
    )
    return deed ? [ask(passage, around(loss, deed))] : []
  })
}

function ask(
  passage: SignedPassage,
  place: { readonly start: number; readonly end: number },
): Asked {
  return askedOrNoted(passage, place, {
    message: 'Does this read as if something that was done were the reason?',
    why: 'Most losses have no cause that anybody could have changed, and parents search themselves for one.',
    suggestion: 'Tell the two apart, or name the doctor who links them',
  })
}
