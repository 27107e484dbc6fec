import { Button, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { QueueName } from '@stet/core/comments'
import { type ReactElement, useState } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { ArrowLeft, Keyboard } from '../icons/icons.ts'
import { momentOf } from '../shell/moments.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { ShowMore } from '../shell/show-more.tsx'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { type QueueItem, useQueue, useUndo } from './comment-calls.ts'
import { CommentView } from './comment-view.tsx'
import { emptyWords, queues, queueWords } from './comment-words.ts'
import classes from './comments.module.css'
import { CommentsNav } from './comments-nav.tsx'
import { type Counts, useCounts } from './counts.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { QueueList, QueueSkeleton } from './queue-list.tsx'
import type { Done } from './use-judging.ts'
import { useQueueKeys } from './use-queue-keys.ts'

/** What waits to be read, queue by queue: the list, and beside it one comment with all that is known of it. */
export function CommentsScreen({ queue }: { readonly queue?: string | undefined }): ReactElement {
  const { data: counts, error } = useCounts()
  const found = queues.find(({ name }) => name === queue)
  if (found) return <QueueWork key={found.name} queue={found.name} counts={counts} />
  if (counts) return <Redirect to={`/comments/${firstWaiting(counts)}`} replace />
  return (
    <div className={classes['page']}>
      <Refusal error={error} />
    </div>
  )
}

/** The most urgent queue in which something waits. */
function firstWaiting(counts: Counts): QueueName {
  return queues.find(({ name }) => (counts[name] ?? 0) > 0)?.name ?? 'held'
}

interface QueueWorkProps {
  readonly queue: QueueName
  readonly counts: Counts | undefined
}

function QueueWork({ queue, counts }: QueueWorkProps): ReactElement {
  usePageTitle('Comments')
  const list = useQueue(queue)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const items = (list.data?.pages.flatMap((page) => page.items) ?? []).filter(
    ({ id }) => !gone.has(id),
  )
  const place = usePlace(queue, items)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState<Done | null>(null)
  const [showsKeys, setShowsKeys] = useState(false)
  const undo = useUndo()
  const choose = (id: string) => setChosen((before) => toggled(before, id))
  const hear = (what: Done) => {
    setDone(what)
    if (!what.isOver) return
    // It leaves the list at once; the next one takes its place.
    place.leave(what.comment)
    setGone((before) => new Set([...before, what.comment]))
    setChosen((before) => new Set([...before].filter((id) => id !== what.comment)))
  }
  const takeBack = () => {
    if (!done?.decision || undo.isPending) return
    const { comment, decision } = done
    undo.mutate(
      { comment, decision },
      {
        onSuccess: () => {
          setGone((before) => new Set([...before].filter((id) => id !== comment)))
          setDone({ comment, words: 'Undone', decision: null, isOver: false })
          place.open(comment)
        },
      },
    )
  }
  const inBulk = queue !== 'appeals' && queue !== 'danger'
  useQueueKeys({
    j: () => place.step(1),
    k: () => place.step(-1),
    x: place.current && inBulk ? () => place.current && choose(place.current) : undefined,
    u: done?.decision ? takeBack : undefined,
    '?': () => setShowsKeys(true),
  })
  const chosenItems = items.filter(({ id }) => chosen.has(id))
  return (
    <div className={classes['page']} data-fits data-open={place.isOpened || undefined}>
      <CommentsNav title="Comments" />
      <div className={classes['about']}>
        <p>
          {queueWords[queue]}
          <OnDuty counts={counts} />
        </p>
        <div className={classes['tools']}>
          <Lately done={done} isBusy={undo.isPending} onUndo={takeBack} />
          <Button
            className={classes['keys']}
            size="compact-sm"
            variant="subtle"
            leftSection={<Keyboard size={15} />}
            aria-keyshortcuts="?"
            onClick={() => setShowsKeys(true)}
          >
            Keys
          </Button>
        </div>
      </div>
      <Refusal error={list.error} />
      <div className={classes['work']} data-open={place.isOpened || undefined}>
        <div className={classes['list']}>
          {list.isPending ? (
            <QueueSkeleton />
          ) : (
            <QueueList
              items={items}
              current={place.current}
              chosen={chosen}
              hrefOf={place.hrefOf}
              onChoose={inBulk ? choose : undefined}
            />
          )}
          {list.data && items.length === 0 && (
            <Text className={classes['nothing']} role="status">
              {emptyWords[queue]}
            </Text>
          )}
          <ShowMore list={list} />
          {chosenItems.length > 0 && (
            <BulkBar
              items={chosenItems}
              onClear={() => setChosen(new Set())}
              onDone={(ids) => {
                setGone((before) => new Set([...before, ...ids]))
                setChosen(new Set())
              }}
            />
          )}
        </div>
        {place.current && (
          <div className={classes['side']}>
            <Button
              className={classes['back']}
              variant="subtle"
              size="compact-sm"
              leftSection={<ArrowLeft size={15} />}
              onClick={place.close}
            >
              To the list
            </Button>
            <CommentView key={place.current} id={place.current} onDone={hear} />
          </div>
        )}
      </div>
      <KeysDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </div>
  )
}

interface LatelyProps {
  readonly done: Done | null
  readonly isBusy: boolean
  readonly onUndo: () => void
}

/** What was just done, with the way back. */
function Lately({ done, isBusy, onUndo }: LatelyProps): ReactElement {
  return (
    <p className={classes['lately']} role="status">
      {done && (
        <>
          <span>{done.words}.</span>
          {done.decision && (
            <Button
              size="compact-sm"
              variant="default"
              loading={isBusy}
              aria-keyshortcuts="u"
              onClick={onUndo}
            >
              Undo
            </Button>
          )}
        </>
      )}
    </p>
  )
}

/** Whether somebody is there to read, by the hours that the newsroom set. */
function OnDuty({ counts }: { readonly counts: Counts | undefined }): ReactElement | null {
  if (!counts || counts.onDuty) return null
  return (
    <>
      {' '}
      Nobody is on duty now
      {counts.nextDuty && ` until ${momentOf(counts.nextDuty)}`}: careful stories take no comments
      meanwhile.
    </>
  )
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return set.has(id) ? new Set([...set].filter((one) => one !== id)) : new Set([...set, id])
}

/** Where somebody is in the list: kept in the address; on a wide screen the first comment opens by itself. */
function usePlace(queue: QueueName, items: readonly QueueItem[]) {
  const [, navigate] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('comment')
  const isWide = useMediaQuery('(min-width: 64em)', undefined, { getInitialValueInEffect: false })
  const free = items.find(({ lease }) => !lease || lease.isMine) ?? items[0]
  const current = asked ?? (isWide ? (free?.id ?? null) : null)
  const hrefOf = (id: string) => `/comments/${queue}?comment=${id}`
  const open = (id: string) => navigate(hrefOf(id), { replace: true })
  const close = () => navigate(`/comments/${queue}`, { replace: true })
  const step = (by: 1 | -1) => {
    const here = items.findIndex(({ id }) => id === current)
    const next = items[here === -1 ? 0 : here + by]
    if (next) open(next.id)
  }
  const leave = (id: string) => {
    const here = items.findIndex((item) => item.id === id)
    const next = items[here + 1] ?? items[here - 1]
    if (next && here !== -1) open(next.id)
    else close()
  }
  return { current, isOpened: asked !== null, hrefOf, open, close, step, leave }
}
