import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import { Moment } from '../shell/moment.tsx'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { askAnew, noteAnswer, type PersonRequest } from './request-calls.ts'
import { dueWords, wishWords } from './request-words.ts'
import classes from './requests.module.css'

/** What somebody in a story asks, how to reach them, and what became of it. */
export function RequestRow({ request }: { readonly request: PersonRequest }): ReactElement {
  const { number, at, wish, words, name, reach, story, answered } = request
  return (
    <li className={classes['row']}>
      <p className={classes['name']}>
        {wishWords[wish]} <span className={classes['number']}>No. {number}</span>
      </p>
      <p className={classes['facts']}>
        {!answered && <Due answerBy={request.answerBy} />}
        <Link href={`/stories/${story.id}`}>{story.headline || 'A story'}</Link> ·{' '}
        <Moment at={at} />
      </p>
      {words && <blockquote className={classes['words']}>{words}</blockquote>}
      {reach && (
        <p className={classes['facts']}>
          {name || 'No name given'} · reach them: <span className={classes['reach']}>{reach}</span>
        </p>
      )}
      {answered ? (
        <p className={classes['facts']}>
          Answered by {answered.by}, <Moment at={answered.at} />
          {answered.words ? `: ${answered.words}` : '. What was written is forgotten.'}
        </p>
      ) : (
        <AnswerForm number={number} />
      )}
    </li>
  )
}

function Due({ answerBy }: { readonly answerBy: string }): ReactElement {
  // Swedes write a day as 2026-11-24; what reckons with zones is 16 KB of script.
  const { words, isLate } = dueWords(answerBy, new Date().toLocaleDateString('sv-SE'))
  return (
    <>
      <span className={isLate ? classes['late'] : classes['due']}>{words}</span> ·{' '}
    </>
  )
}

function AnswerForm({ number }: { readonly number: number }): ReactElement {
  const [words, setWords] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const noting = useMutation({ mutationFn: noteAnswer, onSettled: askAnew })
  if (!isOpen) {
    return (
      <Button
        size="compact-sm"
        variant="default"
        mt="xs"
        aria-label={`Note what was answered to number ${number}`}
        onClick={() => setIsOpen(true)}
      >
        Note the answer
      </Button>
    )
  }
  const note = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() !== '') noting.mutate({ number, words })
  }
  return (
    <form onSubmit={note} className={classes['form']}>
      <Textarea
        label="What was answered or done"
        description="Write to them first: nothing is sent from here. Only those who answer see this."
        autosize
        minRows={2}
        maxLength={5000}
        required
        data-autofocus
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Refusal error={noting.error} />
      <Button type="submit" loading={noting.isPending} disabled={words.trim() === ''} mt="xs">
        It is answered
      </Button>
    </form>
  )
}
