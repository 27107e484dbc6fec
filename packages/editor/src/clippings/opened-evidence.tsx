import { Anchor, Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, type ReactElement, useState } from 'react'
import { opensEvidence, useMe } from '../shell/me.ts'
import { momentOf } from '../shell/moments.ts'
import { queries } from '../shell/queries.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { clippingCalls, type WholeClipping } from './clipping-calls.ts'
import classes from './clippings.module.css'

/** Whether readers may have the evidence itself, and the way to decide it, for those who may. */
export function OpenedEvidence({
  clipping,
}: {
  readonly clipping: WholeClipping
}): ReactElement | null {
  const { staff, siteUrl } = useMe()
  const [reason, setReason] = useState('')
  const [isPostAlone, setPostAlone] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [isBusy, setBusy] = useState(false)
  const { id, opened, kind, hasPostAlone } = clipping
  const mayDecide = opensEvidence(staff.role)
  if (kind === 'nothing' || (!opened && !mayDecide)) return null
  const decide = async (call: Promise<WholeClipping>) => {
    setBusy(true)
    setError(null)
    try {
      queries.setQueryData(['captures', 'one', id], await call)
      setReason('')
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }
  const open = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') {
      const extent = isPostAlone ? 'post' : 'whole'
      void decide(clippingCalls.open(id, { reason: reason.trim(), extent }))
    }
  }
  return (
    <>
      <Title order={2} className={classes['part']}>
        The evidence for readers
      </Title>
      <Refusal error={error} />
      {opened ? (
        <Stack gap="xs" align="flex-start">
          <Text>
            <Anchor href={new URL(`evidence/${id}.wacz`, siteUrl).href} download>
              The package stands on the site
            </Anchor>
            {opened.extent === 'post' && ', of this post alone'}. Opened by {opened.by},{' '}
            {momentOf(opened.at)}: {opened.reason}
          </Text>
          {mayDecide && (
            <Button
              variant="default"
              loading={isBusy}
              onClick={() => void decide(clippingCalls.close(id))}
            >
              Take it off the site
            </Button>
          )}
        </Stack>
      ) : (
        <form onSubmit={open}>
          <Text size="sm" mb="xs">
            It is held. Readers see its hash and how we have it. Opened, anybody can have all of it:
            every answer, with names, pictures and whatever else it holds.
          </Text>
          {hasPostAlone && (
            <Checkbox
              mb="xs"
              label="This post only"
              description="Answers that hold other posts stay here. The list of all records goes along and proves the rest: it names the addresses that were asked, those left out too."
              checked={isPostAlone}
              onChange={({ currentTarget }) => setPostAlone(currentTarget.checked)}
            />
          )}
          <Group align="flex-end" gap="sm">
            <TextInput
              label="Why readers should have it"
              value={reason}
              maxLength={1000}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
              style={{ flex: '1 1 16rem' }}
            />
            <Button
              type="submit"
              variant="default"
              loading={isBusy}
              disabled={reason.trim() === ''}
            >
              Open the evidence
            </Button>
          </Group>
        </form>
      )}
    </>
  )
}
