import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mustRunStet, type OpenSite, openSite } from './open-site.ts'
import { withPage } from './shared-browser.ts'

// An archive in which every story means harm, taken the whole way: imported, published, shown in a browser
// whose page may run scripts. What one of them did would show in the page's title or in a request.

const run = "document.title='harmed';fetch('https://evil.example/')"

const bodies: readonly string[] = [
  `<script>${run}</script><p onclick="${run}">a</p>`,
  `<img src=x onerror="${run}"><svg onload="${run}"><script>${run}</script></svg>`,
  `<table onmouseover="${run}"><tr><td><img src=x onerror="${run}" alt="a"><td style="background:url(https://evil.example/a.png)">b</table>`,
  `<a href="javascript:${run}" id="bait">a</a><dl><dt><a href="java&#9;script:${run}">b</a><dd><a href="data:text/html,<script>${run}</script>">c</a></dl>`,
  `<iframe srcdoc="<script>parent.${run}</script>" title="a"></iframe><object data="https://evil.example/a.swf" title="b"></object><embed src="https://evil.example/b.swf" title="c">`,
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel="stylesheet" href="https://evil.example/a.css"><style>@import "https://evil.example/b.css";</style><p>a</p>',
  `<form action="https://evil.example/" id="f"><input name="a" autofocus onfocus="${run}"><button formaction="javascript:${run}">Send</button></form>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${run}>"></style></svg><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;"></table></math>`,
  `<video src="https://evil.example/a.mp4" poster="https://evil.example/a.jpg" autoplay></video><audio src="https://evil.example/a.mp3" autoplay></audio>`,
  `<pre>&lt;img src=x onerror="${run}"&gt;</pre><xmp><img src=x onerror="${run}"></xmp><noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
  `<blockquote class="twitter-tweet"><p><img src=x onerror="${run}">a</p>&mdash; M (@m) <a href="javascript:${run}//https://twitter.com/m/status/1">November 18, 2026</a></blockquote><script src="https://evil.example/widgets.js"></script>`,
  `<figure><img src="https://evil.example/a.jpg" onload="${run}" alt="&quot;&gt;&lt;script&gt;${run}&lt;/script&gt;"><figcaption><script>${run}</script>&lt;script&gt;${run}&lt;/script&gt;</figcaption></figure>`,
]

function archive(): string {
  const items = bodies.map((body, index) => {
    const cdata = `<p>Words before.</p>${body}`.replaceAll(']]>', ']]]]><![CDATA[>')
    return `<item><title>Story ${index} &lt;script&gt;${run}&lt;/script&gt;</title><link>https://old.example/s${index}/</link>
<dc:creator><![CDATA[ana]]></dc:creator><content:encoded><![CDATA[${cdata}]]></content:encoded>
<wp:post_id>${index + 1}</wp:post_id><wp:post_date><![CDATA[2020-01-01 10:00:00]]></wp:post_date>
<wp:post_date_gmt><![CDATA[2020-01-01 10:00:00]]></wp:post_date_gmt><wp:post_name><![CDATA[s${index}]]></wp:post_name>
<wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>
<category domain="category" nicename="culture"><![CDATA[Culture]]></category></item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old</title>
<link>https://old.example</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://old.example</wp:base_site_url><wp:base_blog_url>https://old.example</wp:base_blog_url>
${items.join('\n')}</channel></rss>`
}

let folder: string
let site: OpenSite | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-hostile-'))
  site = await openSite(join(folder, 'data'))
  await writeFile(join(folder, 'archive.xml'), archive())
  await mustRunStet(['import', join(folder, 'archive.xml')], site)
})

afterAll(async () => {
  await site?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Waits until a story of the archive is published, and gives its address. */
async function addressOf(slug: string): Promise<string> {
  const url = site?.url ?? ''
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await fetch(`${url}/culture/${slug}/`)
    if (answer.status === 200) return `${url}/culture/${slug}/`
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Cannot find the story ${slug}`)
}

it.each(bodies.map((body, index) => ({ index, body })))(
  'shows story $index without running or asking for anything of it',
  async ({ index }) => {
    const address = await addressOf(`s${index}`)
    const host = new URL(address).host
    await withPage({ bypassCSP: true }, async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(address, { waitUntil: 'load' })
      const title = await page.title()
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('.story *'))
          element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
        for (const link of document.querySelectorAll<HTMLElement>('a[href^="javascript" i], #bait'))
          link.click()
      })
      expect(await page.title()).toBe(title)
      expect(page.url()).toBe(address)
      expect(asked.filter((one) => new URL(one).host !== host)).toEqual([])
      const left = await page.evaluate(() =>
        [...document.querySelectorAll('.story *')].flatMap((element) => [
          ...(/^(?:script|style|iframe|object|embed|form|input|base|meta|svg|math|video|audio)$/i.test(
            element.tagName,
          )
            ? [element.tagName]
            : []),
          ...element.getAttributeNames().filter((name) => /^(?:on|style$|srcdoc$)/.test(name)),
        ]),
      )
      expect(left).toEqual([])
    })
  },
  60_000,
)
