import { Kbd, Modal } from '@mantine/core'
import type { ReactElement } from 'react'
import forms from './forms.module.css'
import { queueKeys } from './use-queue-keys.ts'

interface KeysDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Which keys there are, and what each does. */
export function KeysDialog({ isOpen, onClose }: KeysDialogProps): ReactElement {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Keys"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <dl className={forms['keys']}>
        {queueKeys.map(({ keys, words }) => (
          <div key={keys} className={forms['keyrow']}>
            <dt>
              <Kbd>{keys}</Kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
