import { Anchor, Skeleton, Text, Title } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { Link } from 'wouter'
import { base } from '../shell/base.ts'
import { momentOf } from '../shell/moments.ts'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { useClipping, type WholeClipping } from './clipping-calls.ts'
import { ClippingRows } from './clipping-rows.tsx'
import {
  authorWords,
  beginsLarge,
  findWords,
  platformWords,
  provenanceWords,
} from './clipping-words.ts'
import classes from './clippings.module.css'
import { OpenedEvidence } from './opened-evidence.tsx'
import { SaveCopy } from './save-copy.tsx'

/** One copy: what was read from it, how we have it, and the other looks at its address. */
export function ClippingScreen({ id }: { readonly id: string }): ReactElement {
  const { data, error } = useClipping(id)
  const name = data ? authorWords(data) : 'Clipping'
  usePageTitle(name)
  return (
    <div className={page['page']}>
      <Anchor component={Link} href="/clippings" size="sm">
        Clippings
      </Anchor>
      <Title
        order={1}
        className={page['heading']}
        tabIndex={-1}
        style={{ overflowWrap: 'anywhere' }}
      >
        {name}
      </Title>
      <Refusal error={error} />
      {!data && !error && <Skeleton height={180} aria-label="Loading" />}
      {data && <Shown clipping={data} />}
    </div>
  )
}

function Shown({ clipping }: { readonly clipping: WholeClipping }): ReactElement {
  const { kind, text, words, media, doubts, looks, id, address } = clipping
  const others = looks.filter((look) => look.id !== id)
  return (
    <>
      {kind === 'nothing' && (
        <Text mt="xs">
          {findWords(clipping.found)}: {words}. One look does not tell that something is gone.
        </Text>
      )}
      {text && (
        <blockquote
          className={`${classes['text']} ${text.length > 1500 ? classes['long'] : ''}`}
          tabIndex={text.length > 1500 ? 0 : undefined}
        >
          {text}
        </blockquote>
      )}
      {clipping.told?.way === 'screenshot' && (
        <img
          className={classes['shot']}
          src={`${base}api/captures/${id}/screenshot`}
          alt="The screenshot, whose words stand above"
        />
      )}
      <Known clipping={clipping} />
      {doubts.length > 0 && (
        <Part title="To be looked at">
          {doubts.map((doubt) => (
            <li key={doubt}>{beginsLarge(doubt)}.</li>
          ))}
        </Part>
      )}
      {media.length > 0 && (
        <Part title="Pictures and videos, kept and not shown">
          {media.map(({ kind: what, description }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change their places
            <li key={index}>
              {what === 'video' ? 'Video' : 'Picture'}: {description || 'nobody described it'}
            </li>
          ))}
        </Part>
      )}
      <OpenedEvidence clipping={clipping} />
      {/^https?:/.test(address) && (
        <>
          <Title order={2} className={classes['part']}>
            Look again
          </Title>
          <SaveCopy start={address} words="Look now" />
        </>
      )}
      {others.length > 0 && (
        <>
          <Title order={2} className={classes['part']}>
            Other looks at this address
          </Title>
          <ClippingRows clippings={others} />
        </>
      )}
    </>
  )
}

function Part({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}): ReactElement {
  return (
    <>
      <Title order={2} className={classes['part']}>
        {title}
      </Title>
      <ul className={classes['remains']}>{children}</ul>
    </>
  )
}

function Known({ clipping }: { readonly clipping: WholeClipping }): ReactElement {
  const { address, platform, postedAt, takenAt, provenance, by, told, warc, size } = clipping
  return (
    <dl className={classes['known']}>
      <dt>Address</dt>
      <dd>
        {/^https?:/.test(address) ? (
          <Anchor href={address} target="_blank" rel="noreferrer">
            {address}
          </Anchor>
        ) : (
          'Nobody kept it'
        )}
      </dd>
      <dt>Platform</dt>
      <dd>{platformWords(platform)}</dd>
      <dt>Posted</dt>
      <dd>{postedAt ? momentOf(postedAt) : 'Not told'}</dd>
      <dt>How we have it</dt>
      <dd>
        {provenanceWords(provenance)}, {momentOf(takenAt)}, by {by}
      </dd>
      {told && (
        <>
          <dt>Who saw or sent it</dt>
          <dd>
            {[told.who, momentOf(told.at), told.means, told.file].filter(Boolean).join(' · ')}
          </dd>
          {told.checked && (
            <>
              <dt>Looked through</dt>
              <dd>{told.checked}</dd>
            </>
          )}
        </>
      )}
      <dt>Evidence</dt>
      <dd>
        <span className={classes['hash']}>{warc}</span>, {Math.ceil(size / 1000)} kB
      </dd>
    </dl>
  )
}
