import { Button, Group, Text } from '@mantine/core'
import type { ReactElement } from 'react'

export interface FormButtonsProps {
  readonly save: string
  readonly onClose: () => void
  /** What is wrong, once somebody wanted to save. */
  readonly problem?: string | undefined
  /** Takes away what the form is about. */
  readonly remove?: { readonly words: string; readonly run: () => void } | undefined
}

/** The buttons under a form: the last thing in it. */
export function FormButtons({ save, onClose, problem, remove }: FormButtonsProps): ReactElement {
  return (
    <>
      {problem && (
        <Text role="alert" size="sm" mt="sm" c="red">
          {problem}
        </Text>
      )}
      <Group mt="lg" gap="sm">
        <Button type="submit">{save}</Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        {remove && (
          <Button variant="subtle" color="red" ml="auto" onClick={remove.run}>
            {remove.words}
          </Button>
        )}
      </Group>
    </>
  )
}
