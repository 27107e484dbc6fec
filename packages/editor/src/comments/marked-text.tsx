import type { ReactElement } from 'react'
import { cutAt } from './comment-words.ts'

interface MarkedTextProps {
  readonly text: string
  readonly places: Parameters<typeof cutAt>[1]
}

/** A text in which what was found is marked. */
export function MarkedText({ text, places }: MarkedTextProps): ReactElement {
  return (
    <>
      {cutAt(text, places).map(({ text: piece, isFound }, index) => {
        const Tag = isFound ? 'mark' : 'span'
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces stand where they stand
        return <Tag key={index}>{piece}</Tag>
      })}
    </>
  )
}
