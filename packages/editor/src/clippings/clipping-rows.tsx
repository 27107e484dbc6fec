import { Anchor, Skeleton, UnstyledButton, VisuallyHidden } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { Moment } from '../shell/moment.tsx'
import type { Clipping } from './clipping-calls.ts'
import {
  authorWords,
  beginsLarge,
  findWords,
  hostOf,
  platformWords,
  provenanceWords,
} from './clipping-words.ts'
import classes from './clippings.module.css'

interface RowsProps {
  readonly clippings: readonly Clipping[]
  /** Narrows the list to one person. */
  readonly onPerson?: (person: string) => void
}

/** Copies, the newest first: whose words, which, when, and how we have them. */
export function ClippingRows({ clippings, onPerson }: RowsProps): ReactElement {
  return (
    <ul className={classes['rows']}>
      {clippings.map((clipping) => (
        <li key={clipping.id} className={classes['row']}>
          <Row clipping={clipping} onPerson={onPerson} />
        </li>
      ))}
    </ul>
  )
}

interface RowProps extends Pick<RowsProps, 'onPerson'> {
  readonly clipping: Clipping
}

function Row({ clipping, onPerson }: RowProps): ReactElement {
  const { id, kind, words, address, platform, person, pictures, posts, found } = clipping
  const facts = [
    platform === 'web' ? hostOf(address) : platformWords(platform),
    pictures > 0 ? `${pictures} ${pictures === 1 ? 'picture' : 'pictures'}, not shown` : '',
    posts > 1 ? `a thread of ${posts}` : '',
  ]
  return (
    <>
      <div>
        <h3 className={classes['who']}>
          <Anchor component={Link} href={`/clippings/${id}`} inherit underline="hover">
            {authorWords(clipping)}
          </Anchor>
        </h3>
        <p className={classes[kind === 'nothing' ? 'why' : 'words']}>
          {kind === 'nothing' ? `${beginsLarge(words)}.` : words}
        </p>
        <p className={classes['facts']}>
          {facts.filter(Boolean).join(' · ')}
          {onPerson && person && (
            <>
              {' · '}
              <UnstyledButton
                className={classes['facts']}
                td="underline"
                onClick={() => onPerson(person)}
              >
                All of theirs
                <VisuallyHidden component="span"> ({authorWords(clipping)})</VisuallyHidden>
              </UnstyledButton>
            </>
          )}
        </p>
      </div>
      <div className={classes['side']}>
        <p className={classes['found']}>
          {kind === 'nothing' ? findWords(found) : provenanceWords(clipping.provenance)}
        </p>
        <p>
          <Moment at={clipping.takenAt} />, {clipping.by}
        </p>
      </div>
    </>
  )
}

const widths = ['62%', '48%', '70%', '55%']

/** What stands in place of the list until the first answer. */
export function RowsSkeleton(): ReactElement {
  return (
    <ul className={classes['rows']} aria-busy="true" aria-label="The clippings are loading">
      {widths.map((width) => (
        <li key={width} className={classes['row']}>
          <div>
            <Skeleton height="1rem" width="30%" mb={8} />
            <Skeleton height="1.1rem" width={width} />
          </div>
          <Skeleton height="0.8rem" width="8rem" />
        </li>
      ))}
    </ul>
  )
}
