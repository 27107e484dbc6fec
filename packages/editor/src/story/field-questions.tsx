import type { ReactElement } from 'react'
import { useStored } from '../body/store.ts'
import { openQuestions } from '../desk/read-along.ts'
import { useDesk } from './desk.ts'
import classes from './head.module.css'

/** Says under a field what the desk asks of it; a click shows the questions. `path` is the field's. */
export function FieldQuestions({ path, id }: FieldQuestionsProps): ReactElement | null {
  const { questions } = useDesk()
  const along = useStored(questions.read)
  const isMarked = useStored(questions.marked)
  if (!along || !isMarked) return null
  const here = openQuestions(along.gate).filter((question) => question.path === path)
  const [first] = here
  if (!first) return null
  const words =
    here.length === 1 ? 'The desk asks one question' : `The desk asks ${here.length} questions`
  return (
    <span>
      <button
        id={id}
        type="button"
        className={`stet-asked ${classes['asked']}`}
        data-level={first.level}
        data-questions=""
        onClick={() => questions.shown.set(here.map(({ key }) => key))}
      >
        {first.level === 'must-answer' ? `${words}, to be answered before it is published` : words}
      </button>
    </span>
  )
}

interface FieldQuestionsProps {
  readonly path: string
  readonly id: string
}
