import { base } from './base.ts'

/** Tells the browser that the newsroom can be put on the home screen. Its address depends on where the newsroom is. */
export function linkManifest(): void {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = `${base}manifest.webmanifest`
  document.head.append(link)
}
