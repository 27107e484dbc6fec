/**
 * What a page shows as it stands now: its elements without scripts and frames, and the pictures that can be read. It runs
 * inside the page, so it uses nothing from outside of itself. Pictures of other hosts that keep them from being read are
 * left: the screenshot shows them.
 * @returns {Promise<{ address: string, title: string, html: string, pictures: { address: string, type: string, data: string }[], left: number }>}
 */
export async function collect() {
  const mostPictures = 40
  const largest = 8_000_000
  const copy = document.documentElement.cloneNode(true)
  for (const one of copy.querySelectorAll('script, noscript, template, iframe, object, embed'))
    one.remove()
  const addresses = [...document.images].flatMap((image) => {
    const isSeen = image.complete && image.naturalWidth > 1
    return isSeen && /^https?:/.test(image.currentSrc) ? [image.currentSrc] : []
  })
  const pictures = []
  const wanted = [...new Set(addresses)]
  for (const address of wanted.slice(0, mostPictures)) {
    const picture = await read(address)
    if (picture) pictures.push(picture)
  }
  const [address = ''] = location.href.split('#')
  const html = `<!doctype html>${copy.outerHTML}`
  return { address, title: document.title, html, pictures, left: wanted.length - pictures.length }

  async function read(target) {
    try {
      // As the tab had it: nobody is asked again for what is still in its memory.
      const answer = await fetch(target, { cache: 'force-cache' })
      const blob = await answer.blob()
      if (!answer.ok || !/^image\//.test(blob.type) || blob.size > largest) return undefined
      const data = await new Promise((resolve) => {
        const reader = new FileReader()
        reader.onload = () => resolve(String(reader.result))
        reader.onerror = () => resolve('')
        reader.readAsDataURL(blob)
      })
      return data ? { address: target, type: blob.type, data } : undefined
    } catch {
      return undefined
    }
  }
}
