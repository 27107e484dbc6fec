import { Title } from '@mantine/core'
import type { QueueName } from '@stet/core/comments'
import { type ReactElement, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { countUpTo } from '../shell/counted.ts'
import page from '../shell/page.module.css'
import { useMaySet } from './comment-settings.ts'
import { queues } from './comment-words.ts'
import classes from './comments.module.css'
import { type Counts, useCounts } from './counts.ts'

const others = [
  { href: '/comments/commenters', words: 'Commenters' },
  { href: '/comments/figures', words: 'Figures' },
  { href: '/comments/rules', words: 'Rules' },
  { href: '/comments/settings', words: 'Settings' },
] as const

/** The heading of every screen of the comments, with the way to the others: what waits, and what is set. */
export function CommentsNav({ title }: { readonly title: string }): ReactElement {
  const { data } = useCounts()
  const maySet = useMaySet()
  const [path] = useLocation()
  const seen = queues.filter(({ name }) => name !== 'danger' || data?.danger !== undefined)
  const tabs = useRef<HTMLElement>(null)
  // On a narrow screen the tabs run on beyond its edge.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the numbers are there, and when one goes on
  useEffect(() => {
    const here = tabs.current?.querySelector<HTMLElement>('[aria-current]')
    if (here && tabs.current) tabs.current.scrollLeft = here.offsetLeft - tabs.current.offsetLeft
  }, [path, data === undefined])
  return (
    <>
      <Title order={1} className={page['heading']} tabIndex={-1}>
        {title}
      </Title>
      <nav ref={tabs} aria-label="Comments" className={classes['tabs']}>
        {seen.map(({ name, words }) => (
          <Link
            key={name}
            href={`/comments/${name}`}
            className={page['tab']}
            aria-current={path === `/comments/${name}` ? 'page' : undefined}
          >
            {words} <Count name={name} counts={data} />
          </Link>
        ))}
        {others
          .filter(({ href }) => maySet || href !== '/comments/settings')
          .map(({ href, words }, index) => (
            <Link
              key={href}
              href={href}
              className={page['tab']}
              data-begins={index === 0 || undefined}
              aria-current={path.startsWith(href) ? 'page' : undefined}
            >
              {words}
            </Link>
          ))}
      </nav>
    </>
  )
}

function Count({
  name,
  counts,
}: {
  readonly name: QueueName
  readonly counts: Counts | undefined
}): ReactElement {
  const count = counts?.[name]
  return (
    <span
      className={classes['number']}
      data-urgent={(name === 'danger' && (count ?? 0) > 0) || undefined}
    >
      {counts && count !== undefined ? countUpTo(count, counts.most) : ' '}
    </span>
  )
}
