import { VisuallyHidden } from '@mantine/core'
import type { ReactElement } from 'react'
import { useStored } from '../body/store.ts'
import { useDesk } from '../story/desk.ts'
import type { Tab } from '../story/places.ts'
import { useDeskKnown } from './desk-calls.ts'
import { levelWords } from './desk-words.ts'
import { QuestionNote } from './question-note.tsx'
import { openQuestions } from './read-along.ts'
import { useDeskReading } from './use-desk-reading.ts'
import { useQuestionKeys } from './use-question-keys.ts'

/** How often the newsroom is asked what others did about questions, in milliseconds, while nobody looks at the list of them. */
const seldom = 120_000

/** Has the desk read along, marks its questions in the text, and shows beside the words what is asked; `tab` is the panel's. */
export function QuestionsInText({ tab }: { readonly tab: Tab | null }): ReactElement {
  const { id, questions } = useDesk()
  const isMarked = useStored(questions.marked)
  const { data: known } = useDeskKnown(id, seldom, isMarked || tab === 'desk')
  useDeskReading(isMarked || tab === 'desk' ? known : undefined)
  useQuestionKeys()
  const along = useStored(questions.read)
  const shown = useStored(questions.shown)
  const here = along ? openQuestions(along.gate).filter(({ key }) => shown.includes(key)) : []
  return (
    <>
      <VisuallyHidden role="status">
        {here.map(({ level, message }) => `${levelWords[level]}: ${message} `).join('')}
      </VisuallyHidden>
      {along && known && here.length > 0 && (
        <QuestionNote questions={here} text={along.draft} alone={known.alone} />
      )}
    </>
  )
}
