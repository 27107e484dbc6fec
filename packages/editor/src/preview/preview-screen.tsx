import { useElementSize } from '@mantine/hooks'
import { type CSSProperties, type ReactElement, useState } from 'react'
import { usePageTitle } from '../shell/page-title.ts'
import { BackToStory } from '../story/back-to-story.tsx'
import classes from './preview.module.css'
import { type Device, devices, PreviewControls, PreviewFrame, useScheme } from './preview-frame.tsx'

/** The screen that shows the story's page as readers would get it; at `stories/:id/preview`. */
export function PreviewScreen({ id }: { readonly id: string }): ReactElement {
  usePageTitle('Preview')
  const [device, setDevice] = useState<Device>(() => (innerWidth < 700 ? 'phone' : 'desktop'))
  const [scheme, setScheme] = useScheme()
  const [seen] = useState(() => String(Date.now()))
  const { ref, height } = useElementSize()
  return (
    <div className={classes['screen']}>
      <div className={classes['bar']}>
        <BackToStory id={id} />
        <h1 className={classes['title']} tabIndex={-1}>
          As readers would get it
        </h1>
        <PreviewControls {...{ device, scheme }} onDevice={setDevice} onScheme={setScheme} />
      </div>
      <div
        ref={ref}
        className={classes['stage']}
        style={{ '--most': `${devices[device].width + 2}px` } as CSSProperties}
      >
        {height > 0 && <PreviewFrame {...{ id, seen, device, scheme, height }} />}
      </div>
    </div>
  )
}
