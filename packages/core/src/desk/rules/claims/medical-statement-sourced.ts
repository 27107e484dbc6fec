import { wordSet } from '../../people/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import type { Sentence, Words } from '../../reading/words.ts'
import { isMarked, matchesIn, ownProse, type Prose, placed, sentenceAt } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'
import { blockOf, hasLink } from './block-of.ts'

/** Asks for the source of a medical statement. */
export const medicalStatementSourced: Rule = {
  name: 'medical-statement-sourced',
  level: 'ask',
  summary: 'Asks who says, or which study found, what the text states about medicine.',
  guideline: null,
  run: ({ reading }) =>
    ownProse(reading).flatMap((prose) => {
      const seen = new Set<number>()
      return [...matchesIn(prose.words, vague, medicine), ...effects(prose)].flatMap((span) => {
        const sentence = sentenceAt(prose.words, span.start)
        if (!sentence || seen.has(sentence.start) || isMarked(prose.words, span)) return []
        if (!isMedical(prose.words, sentence) || isSourced(reading, prose, sentence)) return []
        seen.add(sentence.start)
        return [ask(prose, span)]
      })
    }),
}

const vague =
  /\b(?:(?:some|many|most|several|recent|new|medical|leading|health) )*(?:studies|research|experts|doctors|scientists|medics|specialists|psychologists|psychiatrists|therapists|researchers|clinicians) (?:have |has |now |also |often )*(?:says?|shows?|shown|suggests?|suggested|believes?|warns?|warned|agrees?|found|finds?|proves?|proven|recommends?|confirms?|confirmed|thinks?)\b|\bit is (?:medically |scientifically )?(?:proven|known|established) that\b|\bdoctors recommend\b/gi

const effect =
  /\b(?:can|may|might|will|often|usually|is (?:known|proven|shown) to|has been (?:shown|proven|linked)(?: to)?|is (?:caused by|linked to)|are (?:caused by|linked to)|raises? the risk of|reduces? the risk of|increases? the risk of|lowers? the risk of) ?(?:cause|causes|cured?|treat|trigger|prevents?|lead to|worsen|relieve|heal|reverse)?\b/gi
const strong =
  /cause|cure|treat|trigger|prevent|lead to|worsen|relieve|heal|reverse|risk|proven|linked|shown/i

function effects({ words }: Prose): readonly (Span & { readonly text: string })[] {
  return matchesIn(words, effect, medicine).filter(({ text }) => strong.test(text))
}

/** Words of medicine: a statement has one in its sentence. */
const medicine = wordSet(
  'cancer tumour tumor depression anxiety psychosis bipolar schizophrenia autism dementia diabetes stroke strokes heart ' +
    'blood insomnia infertility miscarriage miscarriages vaccine vaccines vaccination virus infection infections inflammation ' +
    'addiction obesity migraine migraines seizure seizures epilepsy asthma arthritis allergy allergies hormone hormones ' +
    'antidepressant antidepressants medication supplement supplements vitamin vitamins cannabis ketamine opioids brain ' +
    'self-harm illness disease symptoms immune apnoea apnea patient patients acne',
)

function isMedical({ tokens }: Words, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) if (medicine.has(tokens[at]?.norm ?? '')) return true
  return false
}

const source =
  /\baccording to\b|\b(?:University|Institute|Hospital|Journal|Lancet|NHS|WHO|CDC|FDA|World Health|Ministry|Department|College|Academy|Association|Foundation|Dr\.?|Prof(?:essor|\.)?|court|inquest|coroner|in court|published (?:in|by)|a (?:20\d\d )?study (?:of|by|in)|trial of|survey of)\b/

/** Whether the sentence tells whose statement it is: a name, an institute, somebody who says it. */
function isSourced(
  { said, passages, draft }: Reading,
  { words, index, passage }: Prose,
  sentence: Span,
): boolean {
  const text = words.text.slice(sentence.start, sentence.end)
  if (source.test(text)) return true
  const block = blockOf(draft.story, passage.path)
  if (block && hasLink(block)) return true
  const named = passages[index]?.mentions.some(
    ({ start, end, kind, being }) =>
      kind === 'name' &&
      (being === 'person' || being === 'organisation' || being === 'outlet') &&
      start >= sentence.start &&
      end <= sentence.end,
  )
  if (named) return true
  return said.some(
    (one) =>
      one.passage === index &&
      one.naming === 'named' &&
      one.speaker !== null &&
      !/^(?:(?:some|many|most|several|recent|new|medical|leading|health) )*(?:studies|research|experts|doctors|scientists|medics|specialists|psychologists|psychiatrists|therapists|researchers|clinicians)$/i.test(
        one.speaker.text,
      ) &&
      one.start - passage.start < sentence.end &&
      one.end - passage.start > sentence.start,
  )
}

function ask({ passage, words }: Prose, span: Span): Asked {
  const text = words.text.slice(span.start, span.end)
  return {
    ...placed(passage, span),
    message: `Who says so, or which study (“${text}”)?`,
    why: 'Readers may act on a medical statement, and nobody is given for this one.',
    suggestion: 'A named specialist, a health service’s page or the study, with a link.',
  }
}
