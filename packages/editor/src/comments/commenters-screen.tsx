import { Anchor, Skeleton, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import { Search } from '../icons/icons.ts'
import { Moment } from '../shell/moment.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { ShowMore } from '../shell/show-more.tsx'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { useCommenters } from './comment-calls.ts'
import { standingLine, WriterMarks } from './comment-history.tsx'
import classes from './comments.module.css'
import { CommentsNav } from './comments-nav.tsx'
import own from './pages.module.css'

/** Everybody who comments: by the name that they show, never by an address. */
export function CommentersScreen(): ReactElement {
  usePageTitle('Commenters')
  const [typed, setTyped] = useState('')
  const [words] = useDebouncedValue(typed.trim(), 250)
  const list = useCommenters(words)
  const commenters = list.data?.pages.flatMap((found) => found.commenters) ?? []
  return (
    <div className={classes['page']}>
      <CommentsNav title="Commenters" />
      <search className={own['search']}>
        <TextInput
          type="search"
          aria-label="Search by name"
          placeholder="Name"
          maw="22rem"
          leftSection={<Search size={16} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </search>
      <Refusal error={list.error} />
      {list.isPending && <Skeleton height={180} aria-label="Loading" />}
      <ul className={own['people']} aria-busy={list.isPlaceholderData}>
        {commenters.map((one) => (
          <li key={one.id}>
            <p className={own['name']}>
              <Anchor
                component={Link}
                href={`/comments/commenters/${one.id}`}
                inherit
                underline="hover"
              >
                {one.name}
              </Anchor>{' '}
              <WriterMarks writer={one} />
            </p>
            <p className={classes['facts']}>
              {standingLine(one)} · here since <Moment at={one.since} />
            </p>
          </li>
        ))}
      </ul>
      {list.data && commenters.length === 0 && (
        <Text className={classes['nothing']} role="status">
          {words ? 'Nobody is called this.' : 'Nobody has commented yet.'}
        </Text>
      )}
      <ShowMore list={list} />
    </div>
  )
}
