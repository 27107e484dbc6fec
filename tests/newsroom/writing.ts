import { setTimeout as wait } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'

/** Begins a story from the list; gives its id. */
export async function newStory(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'New story' }).click()
  await page.getByLabel('Headline', { exact: true }).waitFor()
  return idOf(page)
}

/** The id of the story that is open. */
export function idOf(page: Page): string {
  return /\/stories\/([^/]+)/.exec(new URL(page.url()).pathname)?.[1] ?? ''
}

/** The text of the story that is open. */
export function bodyOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text of the story' })
}

/** Puts the cursor behind the last word of the text. */
export async function goToEnd(page: Page): Promise<void> {
  await bodyOf(page).focus()
  await page.keyboard.press('Control+End')
}

/** Types words as a person does, key by key. */
export async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words)
}

/** Chooses what a slash puts in, on an empty line; where it asks for something, gives the form. */
export async function slash(page: Page, words: string): Promise<Locator> {
  await page.keyboard.type(`/${words}`)
  await page.getByRole('listbox', { name: 'What to put in' }).waitFor()
  await page.keyboard.press('Enter')
  return page.getByRole('dialog')
}

/** A card whose form offers copies first: goes on to writing it by hand. */
export async function byHand(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Write it by hand' }).click()
  await dialog.getByRole('button', { name: 'Put it in', exact: true }).waitFor()
  return dialog
}

/** Ends a form of the text by its button, and waits until it is gone. */
export async function keep(page: Page, button: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Waits until the newsroom has everything that was typed. */
export async function untilSaved(page: Page): Promise<void> {
  // What was typed last is on its way within a moment; then it is saved, or still being saved.
  await wait(150)
  await page.locator('[data-saving="saved"]').waitFor()
}

/** Opens one of the tabs of the panel. */
export async function openTab(page: Page, name: string): Promise<Locator> {
  await page.getByRole('tab', { name }).click()
  return page.getByRole('tabpanel', { name })
}

/** Publishes what is open, by the bar and the panel; gives the address of the page. */
export async function publish(page: Page, label: string, version: number): Promise<string> {
  await untilSaved(page)
  await page.getByRole('button', { name: 'Publish…' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Publish' })
  await panel.getByText('Nothing keeps it from being published.').waitFor()
  await panel.getByRole('button', { name: label, exact: true }).click()
  const told = panel.locator('[data-tone="done"]', { hasText: `Published as version ${version}` })
  await told.waitFor()
  return (await told.getByRole('link').getAttribute('href')) ?? ''
}
