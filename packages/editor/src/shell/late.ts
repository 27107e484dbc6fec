import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { lookAgain } from './me.ts'
import { reach } from './reach.ts'

/** A part of a screen whose script comes when it is first shown; give it a Suspense. */
export function late<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await untilFetched(fetch) }))
}

/**
 * What is fetched from the newsroom's files. While the newsroom cannot be reached it is waited for: a part that
 * does not come must not take the text away that somebody writes beside it. Rejects where the newsroom is there
 * and has no such file, as after an update.
 */
export async function untilFetched<Part>(
  fetch: () => Promise<Part>,
  look: () => Promise<boolean> = isThere,
): Promise<Part> {
  for (let wasThere = false; ; ) {
    try {
      return await fetch()
    } catch (error) {
      const isThere = await look()
      // It may have come back between the two.
      if (isThere && wasThere) throw error
      wasThere = isThere
      if (!isThere) await new Promise((resolve) => setTimeout(resolve, lookEvery))
      await fetchStylesAnew()
    }
  }
}

/** How often a newsroom that is out of reach is looked for, in milliseconds. */
const lookEvery = 2_000

async function isThere(): Promise<boolean> {
  // Any answer tells that it is there, a refusal too.
  await lookAgain().catch(() => undefined)
  return reach.isReached()
}

/** Asks once more for the styles that did not come: what loads a part asks for each of them once. */
async function fetchStylesAnew(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  const missing = links.filter(({ sheet }) => sheet === null)
  await Promise.all(
    missing.map((link) => {
      const anew = link.cloneNode() as HTMLLinkElement
      const settled = new Promise((resolve) => {
        anew.addEventListener('load', resolve)
        anew.addEventListener('error', resolve)
      })
      link.replaceWith(anew)
      return settled
    }),
  )
}
