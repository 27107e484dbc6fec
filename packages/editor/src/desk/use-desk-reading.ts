import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { drawMarks, marksFor, noMarks } from '../body/question-marks.ts'
import { useStored } from '../body/store.ts'
import { machineNow } from '../machine.ts'
import { useDesk } from '../story/desk.ts'
import type { StoryDeskKnown } from './desk-calls.ts'
import { openDeskThread } from './desk-thread.ts'
import { followText, type TextRead } from './follow-text.ts'
import { markedPlaces } from './marked-places.ts'

/** Has the story read in a worker whenever it has changed, once the newsroom has told what it knows, and marks the text. */
export function useDeskReading(known: StoryDeskKnown | undefined): void {
  const { story, editor, questions } = useDesk()
  const [text, setText] = useState<TextRead | null>(null)
  const [read, setRead] = useState<{ readonly now: () => void } | null>(null)
  const latest = useRef({ story, known })
  useLayoutEffect(() => {
    latest.current = { story, known }
  })
  const { read: found, trouble } = questions
  useEffect(() => {
    if (!editor) return
    const thread = openDeskThread()
    const following = followText(editor, {
      ask: (body) => {
        const { story, known } = latest.current
        return known && thread.read({ story: { ...story, body }, known, now: machineNow() })
      },
      heard: (read) => {
        trouble.set('')
        found.set(read.along)
        setText(read)
      },
      onTrouble: (error) => trouble.set(error instanceof Error ? error.message : String(error)),
    })
    setRead({ now: following.read })
    return () => {
      following.close()
      thread.close()
      found.set(null)
      setText(null)
    }
  }, [editor, found, trouble])
  // What stands in fields, and what was ruled meanwhile, is read at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: both are read by way of `latest`
  useEffect(() => read?.now(), [read, story, known])
  useMarks(text)
}

/** Draws the marks of what was read last, where they are wanted. */
function useMarks(text: TextRead | null): void {
  const { editor, questions } = useDesk()
  const isMarked = useStored(questions.marked)
  useEffect(() => {
    if (!editor || editor.isDestroyed) return
    if (!text || !isMarked) return drawMarks(editor.view, noMarks)
    // Whoever is composing a letter is not interrupted: the next reading draws.
    if (editor.view.composing) return
    const { doc, since, along } = text
    const marks = marksFor(doc, markedPlaces(doc, along))
    drawMarks(editor.view, since.maps.length === 0 ? marks : marks.map(since, editor.state.doc))
  }, [editor, text, isMarked])
}
