import { Anchor, Button, Text } from '@mantine/core'
import type { Source } from '@stet/core/quotation'
import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import { clippingCalls, useClipping } from '../clippings/clipping-calls.ts'
import { authorWords } from '../clippings/clipping-words.ts'
import classes from '../clippings/clippings.module.css'
import { tellError } from '../shell/tell.ts'
import { matchWords } from './match-words.ts'
import { PickClipping } from './pick-clipping.tsx'

export interface SourceFromCopyProps {
  /** The words as they stand in the story; empty where they are no longer there. */
  readonly words: string
  readonly source: Source
  /** The ids of the copies that the story shows. */
  readonly used: ReadonlySet<string>
  /** Called with the source, and with the name of who wrote what the copy holds; empty where it is a page. */
  readonly onSource: (source: Source, author: string) => void
}

/** Fills in where words come from by choosing a copy, and says how the words compare with the one that is chosen. */
export function SourceFromCopy(props: SourceFromCopyProps): ReactElement {
  const { words, source, used, onSource } = props
  const [isOpen, setOpen] = useState(false)
  const capture = 'capture' in source ? (source.capture ?? null) : null
  const pick = async (id: string) => {
    const whole = await clippingCalls.show(id).catch(tellError)
    if (whole?.source) onSource(whole.source, whole.kind === 'post' ? whole.author : '')
    setOpen(false)
  }
  return (
    <section className={classes['fromcopy']} aria-label="Source from a copy">
      {capture && <Compared id={capture} words={words} />}
      <Button
        size="xs"
        variant="default"
        aria-expanded={isOpen}
        onClick={() => setOpen((before) => !before)}
      >
        {capture ? 'Take another copy as the source' : 'Take the source from a copy'}
      </Button>
      {isOpen && <PickClipping first={used} onPick={(id) => void pick(id)} />}
    </section>
  )
}

function Compared({ id, words }: { readonly id: string; readonly words: string }): ReactElement {
  const { data, error } = useClipping(id)
  if (error || !data) return <Text size="sm">{error ? 'The copy cannot be opened' : '…'}</Text>
  return (
    <Text size="sm" mb="xs" role="status">
      From a copy:{' '}
      <Anchor component={Link} href={`/clippings/${id}`} inherit>
        {authorWords(data)}
      </Anchor>
      .{words && ` ${matchWords(words, data.text)}.`}
    </Text>
  )
}
