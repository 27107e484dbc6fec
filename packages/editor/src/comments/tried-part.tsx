import { Anchor, Group } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { Link } from 'wouter'
import { counted } from '../shell/counted.ts'
import type { Tried } from './comment-calls.ts'
import { stateWords } from './comment-words.ts'
import classes from './comments.module.css'
import { MarkedText } from './marked-text.tsx'
import own from './pages.module.css'

interface TriedPartProps {
  readonly tried: Tried
  /** What may be done now. */
  readonly children: ReactNode
}

/** What phrases would have held of the last comments, what became of those, and some to look at. */
export function TriedPart({ tried, children }: TriedPartProps): ReactElement {
  const { looked, wouldHold, ofThem, samples } = tried
  return (
    <section className={own['tried']} aria-label="What they would have held">
      <p role="status" className={own['triedline']}>
        <strong>
          {wouldHold.toLocaleString('en-GB')} of the last {counted(looked, 'comment', 'comments')}
        </strong>{' '}
        would have been held
        {wouldHold > 0 &&
          `: ${ofThem.shown} of them had been shown, ${ofThem.rejected} rejected, ${ofThem.held} held anyway`}
        .
      </p>
      {samples.length > 0 && (
        <ul className={own['samples']}>
          {samples.map(({ comment, text, start, end, state }) => (
            <li key={comment}>
              <p dir="auto">
                <MarkedText text={text} places={[{ start, end }]} />
              </p>
              <span className={classes['facts']}>
                <Anchor
                  component={Link}
                  href={`/comments/comment/${comment}`}
                  inherit
                  underline="hover"
                >
                  {stateWords[state]}
                </Anchor>
              </span>
            </li>
          ))}
        </ul>
      )}
      <Group>{children}</Group>
    </section>
  )
}
