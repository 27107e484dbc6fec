import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { tell } from '../shell/tell.ts'
import { useDesk } from '../story/desk.ts'
import { unpublish } from '../story/story-calls.ts'
import classes from './publish.module.css'
import { refusal } from './publish-words.ts'
import { TroubleAlert } from './trouble.tsx'

/** Takes the story off the site; its address says that it was here, and why it is not. */
export function UnpublishForm(): ReactElement {
  const { draft } = useDesk()
  const [asking, { open, close }] = useDisclosure(false)
  const why = refusal(draft, 'unpublish-story')
  return (
    <section className={classes['section']} aria-labelledby="unpublish">
      <h3 id="unpublish">Take it off the site</h3>
      {why ? (
        <Text size="sm">{why}.</Text>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            Its address keeps saying that the story was there, and why it is not.
          </Text>
          <div>
            <Button variant="default" onClick={open}>
              Take it off the site…
            </Button>
          </div>
        </>
      )}
      <Modal opened={asking} onClose={close} title="Take the story off the site?">
        <UnpublishQuestion onDone={close} />
      </Modal>
    </section>
  )
}

function UnpublishQuestion({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { id, sync, story } = useDesk()
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await unpublish(id, reason.trim())
      await sync.refresh()
    },
    onSuccess: () => {
      tell('The story is off the site')
      onDone()
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') mutate()
      }}
    >
      <Stack gap="md">
        <Text size="sm">
          “{story.headline}” will no longer be read by anybody. What is written here stays, and it
          can be published again.
        </Text>
        <TextInput
          label="Why"
          description="Readers see this at its address."
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          required
          data-autofocus
        />
        <TroubleAlert error={error} />
        <Group justify="end" gap="xs">
          <Button variant="default" onClick={onDone}>
            Leave it where it is
          </Button>
          <Button type="submit" color="red" loading={isPending} disabled={reason.trim() === ''}>
            Take it off the site
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
