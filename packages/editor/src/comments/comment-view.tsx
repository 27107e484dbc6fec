import { Anchor, Skeleton } from '@mantine/core'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useMagazine } from '../shell/magazine.ts'
import { Moment } from '../shell/moment.tsx'
import { AppealPart } from './appeal-form.tsx'
import { Around, Reports, WhyHere } from './comment-about.tsx'
import { useComment, useUndo, type WholeItem } from './comment-calls.ts'
import { History, Writer } from './comment-history.tsx'
import view from './comment-view.module.css'
import { badgeWords, stateWords } from './comment-words.ts'
import { WordsBox } from './comment-words-box.tsx'
import classes from './comments.module.css'
import { DecideBar } from './decide-bar.tsx'
import { offeredDeeds } from './offered-deeds.ts'
import { TroubleLine } from './trouble-line.tsx'
import { type Done, useJudging } from './use-judging.ts'
import { type Hold, useLease } from './use-lease.ts'
import { useQueueKeys } from './use-queue-keys.ts'

interface CommentViewProps {
  readonly id: string
  readonly onDone: (done: Done) => void
}

/** One comment with all that is needed to judge it, held for whoever looks at it. */
export function CommentView({ id, onDone }: CommentViewProps): ReactElement {
  const { data: item, error } = useComment(id)
  // Whoever may not decide keeps nobody from it.
  const hold = useLease(item && offeredDeeds(item).length > 0 ? id : null)
  const judging = useJudging(item, onDone)
  return (
    <article className={view['one']} aria-label={item ? `Comment of ${item.author}` : 'Comment'}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <div className={view['whole']} tabIndex={0}>
        <TroubleLine error={item ? null : error} />
        {!item && !error && <Skeleton height={220} aria-label="Loading" />}
        {item && <Whole key={item.id} item={item} hold={hold} />}
      </div>
      {item && <DecideBar item={item} judging={judging} isHeldByOther={hold.state === 'other'} />}
    </article>
  )
}

function Whole({ item, hold }: { readonly item: WholeItem; readonly hold: Hold }): ReactElement {
  const [isUncovered, setUncovered] = useState(false)
  const isBlurred = item.isBlurred && !isUncovered
  const undo = useUndo()
  useQueueKeys({ s: isBlurred ? () => setUncovered(true) : undefined })
  return (
    <>
      {hold.state === 'other' && (
        <div className={view['warned']} role="status">
          <p>{hold.words}.</p>
        </div>
      )}
      <StoryLine item={item} />
      <Heading item={item} />
      {item.passage && (
        <p className={view['passage']}>
          On “{item.passage.words}” (version {item.passage.version})
        </p>
      )}
      <WordsBox
        text={item.text}
        places={item.findings.map(({ place }) => place)}
        isBlurred={isBlurred}
        onUncover={() => setUncovered(true)}
      />
      {item.appeal && <AppealPart appeal={item.appeal} />}
      <WhyHere item={item} />
      <Reports item={item} />
      <Around item={item} />
      <Writer item={item} />
      <History
        title="What was decided"
        decisions={item.history}
        onUndo={({ id }) => undo.mutate({ comment: item.id, decision: id })}
      />
    </>
  )
}

function StoryLine({ item: { story } }: { readonly item: WholeItem }): ReactElement {
  const site = useMagazine()?.siteUrl
  return (
    <p className={view['storyline']}>
      Under{' '}
      {story.address && site ? (
        <Anchor
          href={new URL(story.address, site).href}
          target="_blank"
          rel="noopener"
          inherit
          underline="always"
        >
          {story.headline}
        </Anchor>
      ) : (
        story.headline
      )}
      {' ('}
      <Anchor component={Link} href={`/stories/${story.id}`} inherit underline="always">
        its draft
      </Anchor>
      ){story.isCareful && <strong> · a careful story</strong>}
    </p>
  )
}

function Heading({ item }: { readonly item: WholeItem }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Whoever goes from comment to comment by keys hears whose it is; a field keeps its focus.
    const focused = document.activeElement
    if (focused === document.body || focused?.closest('main') === null)
      heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className={view['who']}>
      <h2 ref={heading} tabIndex={-1}>
        {item.author}
      </h2>
      {item.badge && <span className={classes['badge']}>{badgeWords[item.badge]}</span>}
      <span>
        <Moment at={item.at} />
        {item.editedAt && ', edited since'}
      </span>
      <span>{stateWords[item.state]}</span>
      {item.isFeatured && <span>Featured</span>}
    </div>
  )
}
