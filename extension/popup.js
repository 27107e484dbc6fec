import { saveTab } from './save-tab.js'

const told = document.getElementById('told')
const save = document.getElementById('save')
const next = document.getElementById('next')

save?.addEventListener('click', async () => {
  if (!(save instanceof HTMLButtonElement) || !told || !next) return
  save.disabled = true
  told.textContent = 'Writing…'
  try {
    const tab = await tabToSave()
    const { name, file, pictures, left } = await saveTab(tab, new Date())
    offer(name, file)
    const without = left > 0 ? ` ${left} could not be read; the screenshot may show them.` : ''
    told.textContent = `Saved as ${name} in your downloads, with ${pictures} pictures and a screenshot.${without}`
    next.hidden = false
  } catch (error) {
    told.textContent = `This page cannot be saved: ${error instanceof Error ? error.message : error}`
  }
  save.disabled = false
})

/** The tab that is named in the address of this page, else the one in front. */
async function tabToSave() {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  const tab = named
    ? await chrome.tabs.get(named)
    : (await chrome.tabs.query({ active: true, currentWindow: true }))[0]
  if (tab?.id === undefined) throw new Error('there is no page in front')
  return { id: tab.id, windowId: tab.windowId }
}

/**
 * Puts a file into the downloads.
 * @param {string} name
 * @param {Blob} file
 */
function offer(name, file) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
