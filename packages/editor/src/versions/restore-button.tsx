import { Button, Group, List, Modal, Stack, Text, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { Undo2 } from '../icons/icons.ts'
import { refused } from '../publish/publish-words.ts'
import { wordsOf } from '../shell/server-error.ts'
import { tell } from '../shell/tell.ts'
import { restore, useDiff } from '../story/story-calls.ts'
import { changeSummary, isSame, whenRestored } from './diff-words.ts'

interface RestoreButtonProps {
  readonly id: string
  readonly version: number
  /** Whether whoever is here may not do it. */
  readonly mayNot: boolean
  readonly onRestored: () => void
}

/** Makes a version what is being written, after saying what that replaces. */
export function RestoreButton(props: RestoreButtonProps): ReactElement {
  const { version, mayNot } = props
  const [asking, { open, close }] = useDisclosure(false)
  return (
    <>
      <Tooltip label={refused['restore-version']} disabled={!mayNot}>
        <Button
          variant="default"
          size="xs"
          leftSection={<Undo2 size={14} />}
          onClick={open}
          data-disabled={mayNot || undefined}
          aria-disabled={mayNot}
          aria-label={`Bring back version ${version}`}
          onClickCapture={(event) => {
            if (mayNot) event.stopPropagation()
          }}
        >
          Bring back
        </Button>
      </Tooltip>
      <Modal opened={asking} onClose={close} title={`Bring back version ${version}?`} size="lg">
        {asking && <Question {...props} onKeep={close} />}
      </Modal>
    </>
  )
}

function Question({
  id,
  version,
  onRestored,
  onKeep,
}: RestoreButtonProps & { readonly onKeep: () => void }): ReactElement {
  const [opened] = useState(() => `restore ${Date.now()}`)
  const { data: whole } = useDiff(id, 'draft', version, opened)
  const data = whole && whenRestored(whole)
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => restore(id, version),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['story', id] })
      tell(`Version ${version} is what is written now. Readers get it when it is published`)
      onRestored()
      onKeep()
    },
  })
  return (
    <Stack gap="md">
      <Text size="sm">
        The headline, the text and the rest become what they were in version {version}. The address
        stays, and so do the notes that readers were told. What is written now is kept among the
        edits of the story. Readers see nothing of it until you publish.
      </Text>
      {data && isSame(data) && <Text size="sm">Nothing would change: they say the same.</Text>}
      {data && !isSame(data) && (
        <div>
          <Text size="sm" fw={600}>
            What this changes
          </Text>
          <List size="sm">
            {changeSummary(data).map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </div>
      )}
      {error && (
        <Text size="sm" role="alert">
          {wordsOf(error)}.
        </Text>
      )}
      <Group justify="end" gap="xs">
        <Button variant="default" onClick={onKeep} data-autofocus>
          Leave it as it is
        </Button>
        <Button loading={isPending} onClick={() => mutate()}>
          Bring back version {version}
        </Button>
      </Group>
    </Stack>
  )
}
