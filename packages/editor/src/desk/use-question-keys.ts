import { useHotkeys } from '@mantine/hooks'
import type { KeyedQuestion } from '@stet/core/desk'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { marksIn } from '../body/question-marks.ts'
import { tell } from '../shell/tell.ts'
import { type Desk, useDesk } from '../story/desk.ts'
import { openQuestions } from './read-along.ts'
import { type QuestionWays, useQuestionWays } from './use-question-ways.ts'

/** Where the note stands that shows questions beside their words. */
export const noteId = 'stet-question'

/**
 * F8 goes to the next question and Shift-F8 to the one before, Alt-F8 into the question that stands open or that the
 * cursor is in; a click on marked words opens what is asked of them, Escape closes it.
 */
export function useQuestionKeys(): void {
  const desk = useDesk()
  const ways = useQuestionWays()
  const now = useRef({ desk, ways })
  useLayoutEffect(() => {
    now.current = { desk, ways }
  })
  useHotkeys(
    [
      ['F8', () => goBy(1, now.current)],
      ['shift+F8', () => goBy(-1, now.current)],
      ['alt+F8', () => goInto(now.current.desk)],
    ],
    [],
    true,
  )
  const { editor, questions } = desk
  useEffect(() => {
    const text = editor?.view.dom
    if (!text) return
    const onClick = (event: Event) => {
      const selection = getSelection()
      if (selection && !selection.isCollapsed) return
      questions.shown.set(questionsAround(event.target, text))
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) questions.shown.set([])
    }
    text.addEventListener('click', onClick)
    text.addEventListener('keydown', onKey)
    return () => {
      text.removeEventListener('click', onClick)
      text.removeEventListener('keydown', onKey)
    }
  }, [editor, questions])
}

interface Now {
  readonly desk: Desk
  readonly ways: QuestionWays
}

/** The questions whose marks a place of the text lies in. */
function questionsAround(target: EventTarget | null, text: Element): readonly string[] {
  const keys: string[] = []
  let mark = target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null
  while (mark && text.contains(mark)) {
    keys.push(mark.dataset['question'] ?? '')
    mark = mark.parentElement?.closest<HTMLElement>('[data-question]') ?? null
  }
  return keys
}

/** Goes to the next question, or the one before, from where somebody is; round at the ends. */
function goBy(by: 1 | -1, { desk, ways }: Now): void {
  const along = desk.questions.read.get()
  const all = along ? openQuestions(along.gate) : []
  const at = presentPlace(all, desk)
  const next = all[(at.index + (by > 0 && at.isBetween ? 0 : by) + all.length) % all.length]
  if (next) ways.goToWords(next)
  else tell(along ? 'Nothing is asked' : 'The desk has not read the story yet')
}

interface PresentPlace {
  readonly index: number
  /** Whether somebody is not at that question, but before it. */
  readonly isBetween: boolean
}

/** The question that stands open, or the first one at or behind the cursor. */
function presentPlace(all: readonly KeyedQuestion[], { editor, questions }: Desk): PresentPlace {
  const [open] = questions.shown.get()
  const opened = all.findIndex(({ key }) => key === open)
  if (opened >= 0) return { index: opened, isBetween: false }
  const focused = document.activeElement
  const field = focused instanceof HTMLElement ? focused.dataset['place'] : undefined
  const inField = all.findIndex(({ path }) => path === field)
  if (inField >= 0) return { index: inField, isBetween: true }
  if (!editor?.view.hasFocus()) return { index: 0, isBetween: true }
  const { from, to } = editor.state.selection
  const behind = marksIn(editor.state).find((mark) => mark.from >= from && mark.to > to)
  const index = all.findIndex(({ key }) => key === behind?.key)
  return { index: Math.max(0, index), isBetween: true }
}

/** Gives the focus to the question that stands open, or opens the one that the cursor is in. */
function goInto({ editor, questions }: Desk): void {
  if (questions.shown.get().length === 0 && editor) {
    const { from, to } = editor.state.selection
    const here = marksIn(editor.state).filter((mark) => mark.from <= to && from <= mark.to)
    questions.shown.set(here.map(({ key }) => key))
  }
  requestAnimationFrame(() => document.getElementById(noteId)?.focus())
}
