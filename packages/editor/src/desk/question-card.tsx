import { Anchor, Group, Text } from '@mantine/core'
import type { KeyedQuestion } from '@stet/core/desk'
import { type ReactElement, useState } from 'react'
import { ArrowLeft } from '../icons/icons.ts'
import { useDesk } from '../story/desk.ts'
import { placeMark } from '../story/focus-place.ts'
import { SmallButton } from '../story/record-card.tsx'
import classes from './desk.module.css'
import { levelWords, markedSentence } from './desk-words.ts'
import { HelpOffer } from './help-offer.tsx'
import type { ReadText } from './read-along.ts'
import { type FormDeed, RulingForm } from './ruling-form.tsx'
import { useQuestionWays } from './use-question-ways.ts'

interface QuestionCardProps {
  readonly question: KeyedQuestion
  readonly text: ReadText
  readonly alone: boolean
  /** Whether it stands beside its words, rather than in the panel. */
  readonly isBeside?: boolean
}

/** One question: the words, what is asked, why, on which ground, and what can be done about it. */
export function QuestionCard({
  question,
  text,
  alone,
  isBeside = false,
}: QuestionCardProps): ReactElement {
  const { draft } = useDesk()
  const [deed, setDeed] = useState<FormDeed | null>(null)
  const { key, level, message, why, suggestion } = question
  const isOpen = level === 'must-answer'
  const Frame = isBeside ? 'div' : 'li'
  const offers: readonly (readonly [FormDeed, string, boolean])[] = [
    ['answer', 'Answer', draft.may['edit-story'] === true],
    ['stet', 'Let it stand', draft.may['stet-question'] === true],
    ['later', 'Read again later', isOpen && draft.may['publish-story'] === true],
  ]
  return (
    <Frame className={classes['question']} data-level={level}>
      <p className={classes['level']}>{levelWords[level]}</p>
      <p className={classes['message']} tabIndex={-1} {...(isBeside ? {} : placeMark(key))}>
        {message}
      </p>
      {!isBeside && <Words question={question} text={text} />}
      <Text size="sm">{why}</Text>
      {suggestion !== null && (
        <Text size="sm">
          <strong>Perhaps:</strong> {suggestion}
        </Text>
      )}
      <Ground question={question} />
      <HelpOffer question={key} />
      {deed === null ? (
        <Group gap="xs" mt={4}>
          <GoButton question={question} isBeside={isBeside} />
          {offers
            .filter(([, , may]) => may)
            .map(([offered, label]) => (
              <SmallButton key={offered} onClick={() => setDeed(offered)}>
                {label}
              </SmallButton>
            ))}
        </Group>
      ) : (
        <RulingForm question={question} deed={deed} alone={alone} onClose={() => setDeed(null)} />
      )}
    </Frame>
  )
}

function Words({ question, text }: Pick<QuestionCardProps, 'question' | 'text'>) {
  const [before, words, after] = markedSentence(question, text.text)
  if (before + words + after === '') return null
  return (
    <blockquote className={classes['words']} lang={text.language}>
      {before}
      {words !== '' && <mark>{words}</mark>}
      {after}
    </blockquote>
  )
}

/** The advice that the question rests on; house policy is called so. */
function Ground({ question: { guideline } }: Pick<QuestionCardProps, 'question'>): ReactElement {
  if (!guideline)
    return (
      <Text size="sm" c="dimmed">
        House policy.
      </Text>
    )
  const { publisher, title, url, clause } = guideline
  return (
    <Text size="sm" c="dimmed">
      {publisher},{' '}
      <Anchor href={url} target="_blank" rel="noopener noreferrer" underline="always" inherit>
        {title}
      </Anchor>
      {clause === null ? '' : `, ${clause}`}.
    </Text>
  )
}

function GoButton({ question, isBeside }: Pick<QuestionCardProps, 'question' | 'isBeside'>) {
  const { goToWords, goToPanel } = useQuestionWays()
  if (isBeside) return <SmallButton onClick={() => goToPanel(question)}>In the panel</SmallButton>
  return (
    <SmallButton icon={<ArrowLeft size={14} />} onClick={() => goToWords(question)}>
      Go to the words
    </SmallButton>
  )
}
