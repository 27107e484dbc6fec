import { Anchor, Button, Loader } from '@mantine/core'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { momentOf } from '../shell/moments.ts'
import { tellError } from '../shell/tell.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { type AskedCopy, clippingCalls, useAskedCopy } from './clipping-calls.ts'
import { authorWords, findWords, hostOf } from './clipping-words.ts'
import classes from './clippings.module.css'

interface AskedStateProps {
  readonly id: string
  readonly story: string | null
  readonly onSaved?: ((capture: string) => void) | undefined
}

/** How it goes with a copy that was asked for: on its way, saved, or what can still be had where nothing was found. */
export function AskedState({ id, onSaved }: AskedStateProps): ReactElement {
  const { data, error } = useAskedCopy(id)
  const told = useRef(false)
  const saved = data?.state === 'done' && data.capture?.kind !== 'nothing' ? data.capture : null
  useEffect(() => {
    if (!saved || told.current) return
    told.current = true
    onSaved?.(saved.id)
  }, [saved, onSaved])
  if (error) return <Refusal error={error} />
  return (
    <div role="status" aria-live="polite">
      {!data || data.state === 'waiting' ? (
        <p className={classes['waiting']}>
          <Loader size={16} aria-hidden /> Looking at {data ? hostOf(data.address) : 'the address'}…
        </p>
      ) : (
        <Came asked={data} />
      )}
    </div>
  )
}

function Came({ asked }: { readonly asked: AskedCopy }): ReactElement {
  const { capture, problem, state, remains } = asked
  if (state === 'refused' || !capture) return <Refusal words={problem} />
  if (capture.kind !== 'nothing')
    return (
      <p className={classes['came']}>
        <b>Saved.</b>{' '}
        <Anchor component={Link} href={`/clippings/${capture.id}`}>
          {authorWords(capture)}
        </Anchor>
        {capture.words && `: ${briefly(capture.words)}`}
      </p>
    )
  return (
    <section className={classes['nothing']} aria-label={`Nothing found at ${asked.address}`}>
      <p className={classes['came']}>
        <b>{findWords(capture.found)}</b> at {hostOf(asked.address)}: {problem}. The look is kept.
        One look does not tell that something is gone.
      </p>
      {remains && <Remains id={asked.id} remains={remains} />}
    </section>
  )
}

function briefly(words: string): string {
  return words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words
}

/** What can still be had of an address at which nothing was found. */
export function Remains({
  id,
  remains,
}: {
  /** The id of what was asked, where an archive's copy may be kept. */
  readonly id?: string
  readonly remains: NonNullable<AskedCopy['remains']>
}): ReactElement {
  const { idTime, older, archives, stories } = remains
  const without = archives.filter(({ copy }) => copy === null)
  return (
    <>
      <h3 className={classes['small']}>What can still be had</h3>
      <ul className={classes['remains']}>
        {idTime && <li>By the number in its address it is from {momentOf(idTime)}.</li>}
        {older.map(({ id: copy, takenAt }) => (
          <li key={copy}>
            We hold{' '}
            <Anchor component={Link} href={`/clippings/${copy}`}>
              an older copy of {momentOf(takenAt)}
            </Anchor>
            .
          </li>
        ))}
        {archives.map(
          ({ archive, copy }) =>
            copy && (
              <li key={archive}>
                {archive} keeps{' '}
                <Anchor href={copy.address} target="_blank" rel="noreferrer">
                  a copy{copy.at ? ` of ${momentOf(copy.at)}` : ''}
                </Anchor>
                . {id && <KeepArchived id={id} archive={archive} />}
              </li>
            ),
        )}
        {stories.map(({ id, headline }) => (
          <li key={id}>
            It was saved for{' '}
            <Anchor component={Link} href={`/stories/${id}`}>
              {headline || 'a story without a headline'}
            </Anchor>
            .
          </li>
        ))}
        {without.map(({ archive, problem }) => (
          <li key={archive}>
            {archive}: {problem}.
          </li>
        ))}
      </ul>
      <p className={classes['came']}>
        Did you see it?{' '}
        <Anchor component={Link} href="/clippings/add">
          Add your screenshot
        </Anchor>
        .
      </p>
    </>
  )
}

/** Keeps the copy of an archive, and tells how that goes. */
function KeepArchived(props: { readonly id: string; readonly archive: string }): ReactElement {
  const [asked, setAsked] = useState<string | null>(null)
  const keep = async () => {
    const ask = await clippingCalls.archived(props.id, props.archive).catch(tellError)
    if (ask) setAsked(ask.id)
  }
  if (asked) return <AskedState id={asked} story={null} />
  return (
    <Button size="compact-xs" variant="default" onClick={() => void keep()}>
      Keep it here
    </Button>
  )
}
