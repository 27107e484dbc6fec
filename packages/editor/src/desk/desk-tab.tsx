import { Anchor, Stack, Switch, Text } from '@mantine/core'
import type { Ruled } from '@stet/core/desk'
import { type ReactElement, useId } from 'react'
import { Link } from 'wouter'
import { useStored } from '../body/store.ts'
import { wordsOf } from '../shell/server-error.ts'
import { useDesk } from '../story/desk.ts'
import { momentWords } from '../story/story-clock.ts'
import { Waiting } from '../story/waiting.tsx'
import classes from './desk.module.css'
import { useDeskKnown, useDueReadings } from './desk-calls.ts'
import { gateWords, rulingWords } from './desk-words.ts'
import { QuestionCard } from './question-card.tsx'
import type { ReadAlong } from './read-along.ts'

/** What the desk asks of the story as it is written, and what was done about it. */
export function DeskTab(): ReactElement {
  const { id, questions } = useDesk()
  const { data: known, error } = useDeskKnown(id, 20_000)
  const along = useStored(questions.read)
  const trouble = useStored(questions.trouble)
  // What was known a moment ago stays where it cannot be asked again.
  if (error && !known) return <Text size="sm">{wordsOf(error)}.</Text>
  if (trouble !== '') return <Text size="sm">{trouble}.</Text>
  if (!known || !along) return <Waiting words="Reading the story" />
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        The desk reads along and asks. Questions and answers are for the newsroom alone.
      </Text>
      <Text size="sm" fw={600} role="status">
        {gateWords(along.gate)}
      </Text>
      <MarkSwitch />
      <Questions along={along} alone={known.alone} />
      <Answered along={along} />
      <DueReadings />
    </Stack>
  )
}

/** Whether questions are marked in the text on this device. */
function MarkSwitch(): ReactElement {
  const { marked } = useDesk().questions
  const isMarked = useStored(marked)
  return (
    <Switch
      label="Mark questions in the text"
      description="Remembered on this device. F8 goes to the next question, Shift and F8 to the one before"
      checked={isMarked}
      onChange={(event) => marked.set(event.currentTarget.checked)}
    />
  )
}

interface QuestionsProps {
  readonly along: ReadAlong
  readonly alone: boolean
}

function Questions({ along, alone }: QuestionsProps): ReactElement | null {
  const { gate, draft } = along
  const shown = [...gate.open, ...gate.later.map(({ question }) => question), ...gate.asked]
  if (shown.length === 0) return null
  return (
    <ol className={classes['questions']} aria-label="Questions">
      {shown.map((question) => (
        <QuestionCard key={question.key} question={question} text={draft} alone={alone} />
      ))}
    </ol>
  )
}

/** What was answered, or let stand: with the reason, so that nobody asks twice. */
function Answered({ along: { gate } }: Pick<QuestionsProps, 'along'>): ReactElement | null {
  const heading = useId()
  const done = [...gate.later, ...gate.settled]
  if (done.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={classes['heading']}>
        Answered
      </h3>
      <ul className={classes['questions']}>
        {done.map((one) => (
          <AnsweredItem key={one.question.key} ruled={one} />
        ))}
      </ul>
    </section>
  )
}

function AnsweredItem({ ruled }: { readonly ruled: Ruled }): ReactElement {
  const { story } = useDesk()
  const { question, ruling } = ruled
  const until = ruling.until === null ? '' : momentWords(ruling.until, story.zone)
  return (
    <li className={classes['answered']}>
      <Text size="sm">{question.message}</Text>
      <Text size="sm" c="dimmed">
        {rulingWords(ruling, until)}, {momentWords(ruling.at, story.zone)}: {ruling.words}
      </Text>
    </li>
  )
}

/** Second readings that were promised in other stories: somebody must do them. */
function DueReadings(): ReactElement | null {
  const { id, story } = useDesk()
  const heading = useId()
  const { data } = useDueReadings()
  const others = data?.filter((one) => one.story !== id) ?? []
  if (others.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={classes['heading']}>
        To be read again in other stories
      </h3>
      <ul className={classes['questions']}>
        {others.map((one) => (
          <li key={`${one.story} ${one.key}`} className={classes['answered']}>
            <Text size="sm">
              <Anchor component={Link} href={`/stories/${one.story}`} underline="always" inherit>
                {one.headline || 'A story without a headline'}
              </Anchor>
              {one.isLate ? ', late since ' : ', by '}
              {momentWords(one.until, story.zone)}
            </Text>
            <Text size="sm" c="dimmed">
              {one.by}: {one.words}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
