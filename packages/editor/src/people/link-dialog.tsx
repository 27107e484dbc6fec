import { Button, CopyButton, Modal, Stack, Text, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { Check, Copy } from '../icons/icons.ts'
import type { SentLink } from '../shell/access.ts'

/** A sign-in link that was asked for, and for whom. */
export interface LinkToShow extends SentLink {
  readonly name: string
  readonly email: string
}

interface Props {
  readonly link: LinkToShow | undefined
  readonly onClose: () => void
}

/** Says where a sign-in link went; where no mail can be sent, shows it to be handed on. */
export function LinkDialog({ link, onClose }: Props): ReactElement {
  return (
    <Modal
      opened={link !== undefined}
      onClose={onClose}
      title={link ? `A sign-in link for ${link.name}` : ''}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {link && <LinkText link={link} />}
    </Modal>
  )
}

function LinkText({ link }: { readonly link: LinkToShow }): ReactElement {
  if (link.mailed) return <Text>A sign-in link is on its way to {link.email}.</Text>
  return (
    <Stack gap="sm">
      {link.problem && <Text c="red">{link.problem}</Text>}
      {link.link && (
        <>
          <Text>
            Hand this link on by a way that only {link.name} reads. It works once, for 24 hours;
            whoever has it comes in as {link.name}.
          </Text>
          <TextInput
            label="Sign-in link"
            readOnly
            value={link.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={link.link}>
            {({ copied, copy }) => (
              <Button
                leftSection={copied ? <Check size={16} /> : <Copy size={16} />}
                onClick={copy}
              >
                {copied ? 'Copied' : 'Copy the link'}
              </Button>
            )}
          </CopyButton>
        </>
      )}
    </Stack>
  )
}
