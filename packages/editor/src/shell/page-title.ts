import { useEffect, useRef } from 'react'
import { arrivals } from './arrival.ts'
import { useWhoIsHere } from './me.ts'

let screensShown = 0

/**
 * Names the screen in the browser's title. A new screen is told to screen readers, and the focus goes
 * to its heading (`<h1 tabIndex={-1}>`), unless the screen has put it into a field of its own.
 */
export function usePageTitle(title: string): void {
  const magazine = useWhoIsHere().data?.magazine
  const name = useRef(title)
  name.current = title
  useEffect(() => {
    document.title = magazine ? `${title} · ${magazine}` : title
  }, [title, magazine])
  useEffect(() => {
    screensShown += 1
    // The first screen is read by the browser itself, from its top.
    if (screensShown === 1) return
    const timer = setTimeout(() => {
      arrivals.arrive(name.current)
      focusHeading()
    }, 50)
    return () => clearTimeout(timer)
  }, [])
}

function focusHeading(): void {
  const main = document.getElementById('main')
  if (!main || main.contains(document.activeElement)) return
  const heading = main.querySelector<HTMLElement>('h1[tabindex]')
  ;(heading ?? main).focus({ preventScroll: true })
  window.scrollTo(0, 0)
}
