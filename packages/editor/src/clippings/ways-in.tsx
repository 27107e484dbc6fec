import { Anchor, Text } from '@mantine/core'
import { type ReactElement, useEffect, useRef } from 'react'
import { base } from '../shell/base.ts'
import classes from './clippings.module.css'

/** How a copy is asked for from outside of this screen: a bookmark, a phone's share sheet. */
export function WaysIn(): ReactElement {
  return (
    <details className={classes['ways']}>
      <summary>From any page, with one tap</summary>
      <Text size="sm" mt="xs" maw="40rem">
        On a computer, drag this to your bookmarks: <Bookmarklet />. It hands the address of the
        page over to this screen, and nothing else.
      </Text>
      <Text size="sm" mt="xs" maw="40rem">
        On a phone, add the newsroom to the home screen from your browser’s menu. It then stands in
        the share sheet of other apps.
      </Text>
    </details>
  )
}

/** A link that hands over the address of whatever page it is used on. React writes no such address itself. */
function Bookmarklet(): ReactElement {
  const link = useRef<HTMLAnchorElement>(null)
  const here = new URL(`${base}clippings`, window.location.href).href
  useEffect(() => {
    const script = `open(${JSON.stringify(`${here}?address=`)}+encodeURIComponent(location.href))`
    link.current?.setAttribute('href', `javascript:void ${script}`)
  }, [here])
  return (
    <Anchor
      ref={link}
      href="#bookmark"
      onClick={(event) => event.preventDefault()}
      draggable
      title="Drag it to your bookmarks"
    >
      Save a copy
    </Anchor>
  )
}
