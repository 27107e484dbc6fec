import { Button, Group, Modal, Text } from '@mantine/core'
import { type ReactElement, useState } from 'react'

interface Props {
  /** What the button says. */
  readonly words: string
  /** What the button says to those who do not see what stands beside it. */
  readonly label?: string
  readonly question: string
  /** What the button of the answer says. */
  readonly yes: string
  readonly isBusy?: boolean
  readonly onSure: () => void
}

/** A button for what cannot be taken back: it asks once before it acts. */
export function SureButton(props: Props): ReactElement {
  const { words, label = words, question, yes, isBusy = false, onSure } = props
  const [isAsking, setIsAsking] = useState(false)
  const act = () => {
    setIsAsking(false)
    onSure()
  }
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        aria-label={label}
        loading={isBusy}
        onClick={() => setIsAsking(true)}
      >
        {words}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={label}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Text mb="lg">{question}</Text>
        <Group justify="end">
          <Button variant="default" onClick={() => setIsAsking(false)} data-autofocus>
            No, leave it
          </Button>
          <Button color="red" onClick={act}>
            {yes}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
