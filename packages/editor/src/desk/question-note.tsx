import { ActionIcon, Group, Text } from '@mantine/core'
import type { KeyedQuestion } from '@stet/core/desk'
import { type ReactElement, useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { X } from '../icons/icons.ts'
import { useDesk } from '../story/desk.ts'
import { nameOf } from '../story/focus-place.ts'
import { placeOf } from '../story/places.ts'
import classes from './desk.module.css'
import { QuestionCard } from './question-card.tsx'
import type { ReadText } from './read-along.ts'
import { noteId } from './use-question-keys.ts'

interface QuestionNoteProps {
  readonly questions: readonly KeyedQuestion[]
  readonly text: ReadText
  readonly alone: boolean
}

/** What is asked of some words, beside them: who writes goes on writing until they go into it. */
export function QuestionNote({ questions, text, alone }: QuestionNoteProps): ReactElement {
  const { editor, questions: known } = useDesk()
  const note = useRef<HTMLDivElement>(null)
  const [first] = questions
  const close = () => {
    const isInside = note.current?.contains(document.activeElement)
    known.shown.set([])
    if (isInside) editor?.view.focus()
  }
  useLayoutEffect(() => {
    const place = () => note.current && first && placeBeside(note.current, wordsOf(first))
    place()
    // What slides in or scrolls by takes a moment.
    const timer = setTimeout(place, 400)
    window.addEventListener('scroll', place, { passive: true, capture: true })
    window.addEventListener('resize', place)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  })
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!(target instanceof Element) || note.current?.contains(target)) return
      if (!target.closest('[data-question], [data-questions]')) known.shown.set([])
    }
    window.addEventListener('pointerdown', outside)
    return () => window.removeEventListener('pointerdown', outside)
  }, [known])
  return createPortal(
    <div
      ref={note}
      id={noteId}
      role="dialog"
      aria-label="The desk asks"
      tabIndex={-1}
      className={classes['note']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Text size="sm" c="dimmed">
          The desk asks · Alt and F8 lead in
        </Text>
        <ActionIcon variant="subtle" color="gray" aria-label="Close" onClick={close}>
          <X size={16} />
        </ActionIcon>
      </Group>
      <div className={classes['questions']}>
        {questions.map((one) => (
          <QuestionCard key={one.key} question={one} text={text} alone={alone} isBeside />
        ))}
      </div>
    </div>,
    document.getElementById('over') ?? document.body,
  )
}

/** What is drawn of the words that are asked about, or the field that they stand in. */
function wordsOf({ key, path }: KeyedQuestion): Element | null {
  const mark = document.querySelector(`[data-question="${CSS.escape(key)}"]`)
  const place = placeOf(path)
  if (mark || place.type === 'body') return mark
  return document.querySelector(`[data-place="${CSS.escape(nameOf(place))}"]`)
}

/** Puts the note under the words, or over them where there is more room; without words, at the foot of the screen. */
function placeBeside(note: HTMLElement, words: Element | null): void {
  const { innerWidth, innerHeight } = window
  const height = window.visualViewport?.height ?? innerHeight
  const rect = words?.getBoundingClientRect()
  const left = Math.max(8, Math.min(rect?.left ?? 8, innerWidth - note.offsetWidth - 8))
  const top = rect?.top ?? height
  const bottom = rect?.bottom ?? height
  const isBelow = height - bottom >= Math.min(note.scrollHeight, 280) || height - bottom >= top
  const room = Math.max(160, isBelow ? height - bottom - 16 : top - 16)
  note.style.maxHeight = `${Math.min(room, 480)}px`
  note.style.left = `${left}px`
  note.style.top = isBelow
    ? `${Math.min(bottom + 8, height - 170)}px`
    : `${Math.max(8, top - Math.min(note.scrollHeight, room, 480) - 8)}px`
}
