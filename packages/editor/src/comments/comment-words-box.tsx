import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { Eye } from '../icons/icons.ts'
import view from './comment-view.module.css'
import { MarkedText } from './marked-text.tsx'

interface WordsBoxProps {
  readonly text: string
  readonly places: readonly ({ readonly start: number; readonly end: number } | null)[]
  readonly isBlurred: boolean
  readonly onUncover: () => void
}

/** A comment's words as they were typed, with what was found marked; blurred until somebody asks for them. */
export function WordsBox({ text, places, isBlurred, onUncover }: WordsBoxProps): ReactElement {
  return (
    <div className={view['wordsbox']}>
      <p
        className={view['words']}
        dir="auto"
        data-blurred={isBlurred || undefined}
        aria-hidden={isBlurred || undefined}
      >
        <MarkedText text={text} places={isBlurred ? [] : places} />
      </p>
      {isBlurred && (
        <div className={view['uncover']}>
          <Button
            size="xs"
            variant="default"
            leftSection={<Eye size={15} />}
            aria-keyshortcuts="s"
            onClick={onUncover}
          >
            Show the words
          </Button>
        </div>
      )}
    </div>
  )
}
