import { Button, Group, Modal, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { counted } from '../shell/counted.ts'
import { tell } from '../shell/tell.ts'
import { askAnew, type BulkSaid, commentCalls, type QueueItem } from './comment-calls.ts'
import classes from './comments.module.css'
import forms from './forms.module.css'
import { RejectForm } from './reject-form.tsx'
import { TroubleLine } from './trouble-line.tsx'

interface BulkBarProps {
  readonly items: readonly QueueItem[]
  readonly onClear: () => void
  readonly onDone: (ids: readonly string[]) => void
}

/** What may be done with all that are chosen; nothing is done before it was looked at. */
export function BulkBar({ items, onClear, onDone }: BulkBarProps): ReactElement {
  const [deed, setDeed] = useState<'approve' | 'reject' | null>(null)
  return (
    <section className={forms['bulk']} aria-label="With those that are chosen">
      <p role="status">{counted(items.length, 'comment', 'comments')} chosen</p>
      <Button size="xs" onClick={() => setDeed('approve')}>
        Approve…
      </Button>
      <Button size="xs" variant="default" onClick={() => setDeed('reject')}>
        Reject…
      </Button>
      <Button size="xs" variant="subtle" onClick={onClear}>
        None
      </Button>
      <Modal
        opened={deed !== null}
        onClose={() => setDeed(null)}
        size="lg"
        title={deed === 'approve' ? 'Approve these' : 'Reject these'}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {deed && (
          <BulkSteps items={items} deed={deed} onClose={() => setDeed(null)} onDone={onDone} />
        )}
      </Modal>
    </section>
  )
}

interface BulkStepsProps extends Omit<BulkBarProps, 'onClear'> {
  readonly deed: 'approve' | 'reject'
  readonly onClose: () => void
}

/** First the reason, where one is asked for; then what would be done, comment by comment; then the deed. */
function BulkSteps({ items, deed, onClose, onDone }: BulkStepsProps): ReactElement {
  const ids = items.map(({ id }) => id)
  const looking = useMutation({ mutationFn: (said: BulkSaid) => commentCalls.bulkPreview(said) })
  const acting = useMutation({
    mutationFn: (said: BulkSaid & { readonly token: string }) => commentCalls.bulk(said),
    onSuccess: ({ done, refused }) => {
      const left = refused.length > 0 ? `, ${refused.length} left as they are` : ''
      const words = deed === 'approve' ? 'approved' : 'rejected'
      tell(`${counted(done, 'comment', 'comments')} ${words}${left}`)
      const kept = new Set(refused.map(({ id }) => id))
      onDone(ids.filter((id) => !kept.has(id)))
      onClose()
    },
    onSettled: askAnew,
  })
  const seen = looking.data
  const said = looking.variables
  if (!seen || !said) {
    const error = looking.error
    return (
      <>
        <TroubleLine error={error} />
        {deed === 'reject' ? (
          <RejectForm
            likely={null}
            yes="Look first"
            isBusy={looking.isPending}
            onReject={(rejection) => looking.mutate({ ids, deed, ...rejection })}
            onClose={onClose}
          />
        ) : (
          <Group justify="end">
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button
              loading={looking.isPending}
              data-autofocus
              onClick={() => looking.mutate({ ids, deed })}
            >
              Look first
            </Button>
          </Group>
        )}
      </>
    )
  }
  return (
    <>
      <Text mb="sm">
        {counted(seen.count, 'comment is', 'comments are')}{' '}
        {deed === 'approve' ? 'shown to readers' : 'rejected, and each writer is told why'}.
      </Text>
      <ul className={forms['previewed']}>
        {seen.items.map(({ id, excerpt, refused }) => (
          <li key={id}>
            {excerpt}
            {refused && <p className={classes['facts']}>Left as it is: {refused}.</p>}
          </li>
        ))}
      </ul>
      <TroubleLine error={acting.error} />
      <Group justify="end">
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
        <Button
          loading={acting.isPending}
          disabled={seen.count === 0}
          data-autofocus
          onClick={() => acting.mutate({ ...said, token: seen.token })}
        >
          {deed === 'approve' ? `Approve ${seen.count}` : `Reject ${seen.count}`}
        </Button>
      </Group>
    </>
  )
}
