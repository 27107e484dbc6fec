import { Button, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactElement, type ReactNode } from 'react'
import classes from './page.module.css'

interface Props {
  readonly children: ReactNode
}

/** Keeps the header and the way out when a screen falls over. */
export class CrashNet extends Component<Props, { readonly error: unknown }> {
  override state = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children
    return <Crashed isUpdate={isMissingPart(this.state.error)} />
  }
}

function Crashed({ isUpdate }: { readonly isUpdate: boolean }): ReactElement {
  return (
    <Stack className={classes['page']} role="alert" align="start">
      <Title order={1} size="h2">
        {isUpdate ? 'The newsroom was updated' : 'This screen could not be shown'}
      </Title>
      <Text>
        {isUpdate
          ? 'Load the page again to go on with the new one. Nothing is lost.'
          : 'Something went wrong here, in the browser. What was saved is safe.'}
      </Text>
      <Button onClick={() => window.location.reload()}>Load again</Button>
    </Stack>
  )
}

/** Whether a part of the screens is no longer on the server: another version was put in its place. */
function isMissingPart(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|module script|preload CSS/.test(error.message)
  )
}
