import { Button, Stack, Text } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { clippingCalls } from '../clippings/clipping-calls.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import type { KeptPicture } from './kept-picture.ts'

export interface TakeKeptProps {
  readonly kept: KeptPicture
  /** Whether a file is chosen already. */
  readonly isChosen: boolean
  readonly onMedia: (media: string) => void
}

/** Takes the picture that our copy of the post keeps, once somebody has said on what ground it may be shown. */
export function TakeKept({ kept, isChosen, onMedia }: TakeKeptProps): ReactElement {
  const [error, setError] = useState<unknown>(null)
  const [isBusy, setBusy] = useState(false)
  const { basis, ground, capture, post, index } = kept
  const take = async () => {
    if (!basis) return
    setBusy(true)
    setError(null)
    try {
      const { media } = await clippingCalls.picture(capture, { post, index, basis, ground })
      onMedia(media.id)
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }
  const lacks = !basis || ground === ''
  return (
    <Stack gap={6}>
      <Button variant="default" loading={isBusy} disabled={lacks} onClick={() => void take()}>
        {isChosen ? 'Take it from our copy again' : 'Take it from our copy'}
      </Button>
      <Text size="sm" role="status">
        {lacks
          ? 'Our copy keeps it. Say below on what ground it may be shown, then take it.'
          : isChosen
            ? 'It will be shown when the story is published.'
            : ''}
      </Text>
      <Refusal error={error} />
    </Stack>
  )
}
