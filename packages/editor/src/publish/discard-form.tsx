import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import { tell } from '../shell/tell.ts'
import { useDesk } from '../story/desk.ts'
import { discard } from '../story/story-calls.ts'
import classes from './publish.module.css'
import { refusal } from './publish-words.ts'
import { TroubleAlert } from './trouble.tsx'

/** Throws away a draft that readers never had. */
export function DiscardForm(): ReactElement {
  const { draft, story } = useDesk()
  const [asking, { open, close }] = useDisclosure(false)
  const why = refusal(draft, 'discard-story')
  return (
    <section className={classes['section']} aria-labelledby="discard">
      <h3 id="discard">Discard the draft</h3>
      {why ? (
        <Text size="sm">{why}.</Text>
      ) : (
        <div>
          <Button variant="default" onClick={open}>
            Discard the draft…
          </Button>
        </div>
      )}
      <Modal opened={asking} onClose={close} title="Discard the draft?">
        <Stack gap="md">
          <Text size="sm">
            {story.headline ? `“${story.headline}”` : 'The story without a headline'} will be gone
            with everything written in it. This cannot be taken back.
          </Text>
          <Discarding onKeep={close} />
        </Stack>
      </Modal>
    </section>
  )
}

function Discarding({ onKeep }: { readonly onKeep: () => void }): ReactElement {
  const { id } = useDesk()
  const [, navigate] = useLocation()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => discard(id),
    onSuccess: () => {
      tell('The draft is discarded')
      navigate('/')
      // Nothing asks for the story again; the lists are fetched anew when they are shown.
      queries.removeQueries({ queryKey: ['story', id] })
      void queries.invalidateQueries({ refetchType: 'none' })
    },
  })
  return (
    <>
      <TroubleAlert error={error} />
      <Group justify="end" gap="xs">
        <Button variant="default" onClick={onKeep} data-autofocus>
          Keep it
        </Button>
        <Button color="red" loading={isPending} onClick={() => mutate()}>
          Discard the draft
        </Button>
      </Group>
    </>
  )
}
