import { Button, Divider, Group, Text } from '@mantine/core'
import type { OutletCard, PostCard } from '@stet/core/story'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import type { FormProps } from '../body/forms/form-props.ts'
import { useClipping } from '../clippings/clipping-calls.ts'
import { authorWords } from '../clippings/clipping-words.ts'
import classes from '../clippings/clippings.module.css'
import { SaveCopy } from '../clippings/save-copy.tsx'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { PickClipping } from './pick-clipping.tsx'
import { putCards } from './put-cards.ts'

/** Puts a post or another outlet's report in: from a new copy, from one that waits, or written by hand. */
export function PostForm({ view, kit, question, close }: FormProps<'post'>): ReactElement {
  const { at, address, story, hand } = question
  const [picked, setPicked] = useState<Picked | null>(null)
  const put = (cards: readonly (PostCard | OutletCard)[]) => {
    putCards(view, { at, pasted: address }, cards)
    kit.say(cards.length === 1 ? 'The card is in its place' : 'The cards are in their places')
    close()
  }
  if (picked)
    return (
      <ChosenCopy key={picked.id} picked={picked} onPut={put} onOther={() => setPicked(null)} />
    )
  return (
    <>
      {address !== undefined && (
        <Text mb="sm">A copy can stand here as a card, whatever becomes of the original.</Text>
      )}
      <SaveCopy
        start={address ?? ''}
        story={story}
        words="Save a copy and show it"
        onSaved={(id) => setPicked({ id, isNew: true })}
      />
      {address === undefined ? (
        <>
          <Divider my="md" label="or one that is kept already" />
          <PickClipping onPick={(id) => setPicked({ id, isNew: false })} />
          <Group mt="lg" gap="sm">
            <Button
              variant="default"
              onClick={() => kit.ask({ type: 'new-block', name: hand, at })}
            >
              Write it by hand
            </Button>
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
          </Group>
        </>
      ) : (
        <Button variant="default" mt="lg" onClick={close}>
          Leave the address as it is
        </Button>
      )}
    </>
  )
}

/** A copy that was chosen; one that was saved for this very place is put in without being asked for again. */
interface Picked {
  readonly id: string
  readonly isNew: boolean
}

interface ChosenCopyProps {
  readonly picked: Picked
  readonly onPut: (cards: readonly (PostCard | OutletCard)[]) => void
  readonly onOther: () => void
}

/** What a copy can be shown as: its one post at once, or a choice where it is a thread. */
function ChosenCopy({ picked, onPut, onOther }: ChosenCopyProps): ReactElement {
  const { data, error } = useClipping(picked.id)
  const single = picked.isNew && data?.cards.length === 1 ? data.cards : null
  const put = useRef(onPut)
  put.current = onPut
  useEffect(() => {
    if (single) put.current(single)
  }, [single])
  if (error) return <Refusal error={error} />
  if (!data || single) return <Text role="status">Opening the copy…</Text>
  const { cards } = data
  return (
    <>
      <Text fw={600}>{authorWords(data)}</Text>
      {cards.length > 1 && <Text mt="xs">A thread of {cards.length} posts. Which of them?</Text>}
      <ul className={classes['picks']}>
        {cards.map((card, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change their places
          <li key={index}>
            <blockquote className={classes['card']}>{wordsOf(card)}</blockquote>
            {cards.length > 1 && (
              <Button size="xs" variant="default" onClick={() => onPut([card])}>
                Show only this one
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Group mt="lg" gap="sm">
        {cards.length > 0 && (
          <Button data-first onClick={() => onPut(cards)}>
            {cards.length > 1 ? `Show all ${cards.length}` : 'Show it here'}
          </Button>
        )}
        <Button variant="default" onClick={onOther}>
          Another one
        </Button>
      </Group>
    </>
  )
}

function wordsOf(card: PostCard | OutletCard): string {
  if (card.type === 'outletCard') return card.attrs.title
  const { text, pictures } = card.attrs.post
  return text || pictures.map(({ description }) => description).join('\n') || 'A post without words'
}
