import { Alert, Button, Group, Progress, Text } from '@mantine/core'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { queries } from '../shell/queries.ts'
import { ArchiveDrop } from './archive-drop.tsx'
import { type ArchiveImport, useImports } from './import-calls.ts'
import { sizeWords } from './import-words.ts'
import classes from './imports.module.css'
import { type Sending, sendFile, stopSending, useSending } from './sending.ts'

interface Props {
  readonly one: ArchiveImport
  readonly forget: ReactNode
}

/** A file that is on its way, or was not sent to its end. */
export function SendingState({ one, forget }: Props): ReactElement {
  const sending = useSending(one.id)
  const isOver = sending === undefined
  // The newsroom looks through it as soon as all of it is there.
  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ queryKey: ['imports', one.id], exact: true })
  }, [isOver, one.id])
  if (sending && sending.problem === null) return <OnItsWay id={one.id} sending={sending} />
  return <NotSent one={one} problem={sending?.problem ?? null} forget={forget} />
}

function OnItsWay({
  id,
  sending,
}: {
  readonly id: string
  readonly sending: Sending
}): ReactElement {
  const { sent, size } = sending
  return (
    <>
      <div role="status">
        <Text fw={600}>The file is being sent</Text>
        <Text size="sm" c="dimmed">
          Keep this tab open until it is there.
        </Text>
      </div>
      <div>
        <Progress
          value={(100 * sent) / Math.max(1, size)}
          animated
          aria-label="Sending"
          size="lg"
        />
        <Text size="sm" mt={4} className={classes['figures']}>
          {sizeWords(sent)} of {sizeWords(size)}
        </Text>
      </div>
      <Group>
        <Button variant="default" onClick={() => stopSending(id)}>
          Stop
        </Button>
      </Group>
    </>
  )
}

function NotSent({
  one,
  problem,
  forget,
}: Props & { readonly problem: string | null }): ReactElement {
  const { data } = useImports()
  const [isOther, setIsOther] = useState(false)
  const goOn = (file: File) => {
    const isSame = file.name === one.name && file.size === one.size
    setIsOther(!isSame)
    const { id, received } = one
    if (isSame && data) void sendFile({ id, file, partBytes: data.partBytes, received })
  }
  return (
    <>
      <div role="status">
        <Text fw={600}>The file was not sent to its end</Text>
        <Text size="sm" c="dimmed">
          {sizeWords(one.received)} of {sizeWords(one.size)} are here.
        </Text>
      </div>
      {problem && (
        <Alert color="red" variant="light" role="alert">
          {problem}
        </Alert>
      )}
      {isOther && (
        <Alert color="red" variant="light" role="alert">
          This is another file. Choose {one.name}, with {sizeWords(one.size)}, or begin anew on the
          screen before.
        </Alert>
      )}
      <ArchiveDrop
        words="Choose the same file"
        help={`Choose ${one.name} once more: sending goes on where it stopped.`}
        endings={data?.endings ?? []}
        onFile={goOn}
      />
      <Group>{forget}</Group>
    </>
  )
}
