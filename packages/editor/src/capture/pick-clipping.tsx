import { Button, Text, UnstyledButton } from '@mantine/core'
import type { ReactElement } from 'react'
import { type Clipping, useClippings } from '../clippings/clipping-calls.ts'
import { authorWords, hostOf, platformWords } from '../clippings/clipping-words.ts'
import classes from '../clippings/clippings.module.css'
import { Moment } from '../shell/moment.tsx'
import { Refusal } from '../shell/words-of-refusal.tsx'

interface PickClippingProps {
  readonly onPick: (id: string) => void
  /** The ids of copies that the story uses: they stand first. */
  readonly first?: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** The copies that hold something, to choose one of them. */
export function PickClipping({ onPick, first = none }: PickClippingProps): ReactElement {
  const list = useClippings({})
  const all = list.data?.pages.flatMap(({ captures }) => captures) ?? []
  const found = all.filter(({ kind }) => kind !== 'nothing')
  const sorted = [
    ...found.filter(({ id }) => first.has(id)),
    ...found.filter(({ id }) => !first.has(id)),
  ]
  if (list.error) return <Refusal error={list.error} />
  if (list.isPending) return <Text role="status">Looking for copies…</Text>
  if (sorted.length === 0) return <Text c="dimmed">Nothing is kept here yet.</Text>
  return (
    <>
      <ul className={`${classes['picks']} ${classes['few']}`}>
        {sorted.map((clipping) => (
          <li key={clipping.id}>
            <Pick clipping={clipping} onPick={onPick} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          size="xs"
          mt="xs"
          variant="default"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          Show older ones
        </Button>
      )}
    </>
  )
}

function Pick({
  clipping,
  onPick,
}: Pick<PickClippingProps, 'onPick'> & { readonly clipping: Clipping }): ReactElement {
  const { id, platform, address, words, takenAt } = clipping
  return (
    <UnstyledButton className={classes['pick']} onClick={() => onPick(id)}>
      <span className={classes['who']}>{authorWords(clipping)}</span>
      <span className={classes['words']}>{words.slice(0, 160)}</span>
      <span className={classes['facts']}>
        {platform === 'web' ? hostOf(address) : platformWords(platform)} · <Moment at={takenAt} />
      </span>
    </UnstyledButton>
  )
}
