import { SegmentedControl } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { type ReactElement, useRef, useState } from 'react'
import { base } from '../shell/base.ts'
import { forceScheme } from './force-scheme.ts'
import classes from './preview.module.css'

/** The devices that a page is shown on, with the size of their screens in CSS pixels. */
export const devices = {
  phone: { name: 'Phone', width: 390, height: 760 },
  desktop: { name: 'Desktop', width: 1280, height: 860 },
} as const

export type Device = keyof typeof devices

export type Scheme = 'light' | 'dark'

interface PreviewFrameProps extends FrameLook {
  readonly id: string
  /** Changes when the page must be fetched anew. */
  readonly seen: string
}

/** How a page is looked at. */
interface FrameLook {
  readonly device: Device
  readonly scheme: Scheme
  /** The height of the window on the page, in CSS pixels; as the device has it where absent. */
  readonly height?: number
}

/** The page of a story as readers would get it now. */
export function PreviewFrame({ id, seen, ...look }: PreviewFrameProps): ReactElement {
  const path = `stories/${encodeURIComponent(id)}/preview?seen=${encodeURIComponent(seen)}`
  return <PageFrame path={path} {...look} />
}

interface PageFrameProps extends FrameLook {
  /** Where below the API the page is; another path is another page. */
  readonly path: string
}

/** A page of the site, as wide as a device has it and made small enough to fit. */
export function PageFrame({ path, device, scheme, height }: PageFrameProps): ReactElement {
  const { ref, width: room } = useElementSize()
  const top = useRef(0)
  const { name, width, height: own } = devices[device]
  const scale = room > 0 ? Math.min(1, room / width) : 1
  const shown = height ?? own * scale
  return (
    <div ref={ref} className={classes['room']} style={{ height: shown }}>
      {room > 0 && (
        <iframe
          key={`${path} ${device} ${scheme}`}
          title={`The page on a ${name.toLowerCase()}, ${scheme}`}
          className={classes['frame']}
          src={`${base}api/${path}`}
          // Links and forms of the page lead nowhere from here.
          sandbox="allow-same-origin"
          onLoad={({ currentTarget: { contentDocument, contentWindow } }) => {
            if (!(contentDocument && contentWindow)) return
            forceScheme(contentDocument, scheme)
            // A page fetched anew stands where the one before it stood.
            contentWindow.scrollTo(0, top.current)
            contentWindow.addEventListener('scroll', () => {
              top.current = contentWindow.scrollY
            })
          }}
          style={{
            width,
            height: shown / scale,
            transform: `scale(${scale})`,
          }}
        />
      )}
    </div>
  )
}

interface PreviewControlsProps {
  readonly device: Device
  readonly onDevice: (device: Device) => void
  readonly scheme: Scheme
  readonly onScheme: (scheme: Scheme) => void
}

/** Chooses on what device and in which light the page is shown. */
export function PreviewControls({
  device,
  onDevice,
  scheme,
  onScheme,
}: PreviewControlsProps): ReactElement {
  return (
    <div className={classes['controls']}>
      <SegmentedControl
        aria-label="Device"
        size="sm"
        value={device}
        onChange={(value) => onDevice(value as Device)}
        data={Object.entries(devices).map(([value, { name }]) => ({ value, label: name }))}
      />
      <SegmentedControl
        aria-label="Light or dark"
        size="sm"
        value={scheme}
        onChange={(value) => onScheme(value as Scheme)}
        data={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
    </div>
  )
}

/** The scheme that the machine asks for, to begin with. */
export function useScheme(): readonly [Scheme, (scheme: Scheme) => void] {
  return useState<Scheme>(() =>
    matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  )
}
