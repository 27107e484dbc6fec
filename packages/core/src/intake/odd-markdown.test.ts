import { expect, it } from 'vitest'
import { parseBody } from '../story/parse-story.ts'
import { bodyText, file, taken } from './reading-for-tests.ts'

/** Markdown as people and machines write it; every word in capitals must be in the story or among the losses. */
const odd: readonly string[] = [
  'Words[^1] and more[^two].\n\n[^1]: NOTEONE *MARKED*\n[^two]: NOTETWO\n\n    SECONDPART\n\n    - NOTELIST',
  '| HEADA | HEADB |\n|:--|--:|\n| CELLA | **CELLB** [LINK](https://a.example/) |\n| CELLC |',
  '- [ ] TODO\n- [x] DONE\n- [ ] \n- PLAIN',
  'BEFORE <!-- HIDDEN --> AFTER\n\n<!-- BLOCK\n\nCOMMENT -->\n\nEND',
  '<iframe src="https://v.example/EMBED" title="TITLE">FALLBACK</iframe>\n\nEND',
  'BEFORE <script>alert("RUN")</script> AFTER\n\n<script>\nRUNBLOCK()\n\nRUNMORE()\n</script>\n\nEND',
  '![ALT][pic] and ![OTHER](x.jpg "CAPTION") in words\n\n![ALONE][pic]\n\n[pic]: pics/a.jpg "TITLE"\n[unused]: https://a.example/UNUSED "UNUSEDTITLE"',
  '- ONE\n  - TWO\n    - THREE\n      - FOUR\n        - FIVE\n          - SIX',
  '{{< figure src="SHORTCODE.jpg" >}}\n\n{% include VIDEO.html %}\n\n[gallery ids="1,2,THREE"]\n\n[caption id="x"]CAPTIONED[/caption]',
  'import Chart from "./CHART.js"\n\nexport const meta = { title: "META" }\n\n<Chart data={DATA}>INSIDE</Chart>\n\n<Callout>\n\nWORDS **IN** IT\n\n</Callout>',
  'TERM\n: DEFINITION\n\n==MARKED== and H~2~O and $MATH$ and ++INSERTED++',
  '<details><summary>SUMMARY</summary><p>DETAIL <mark>MARKED</mark></p></details>',
  '<table><tr><th>HEAD</th><td>CELL <b>BOLD</b></td></tr></table>',
  '<div class="x">\n\nMARKDOWN *IN* IT\n\n</div>',
  '<figure><img src="a.jpg" alt="ALT"><figcaption>CAPTION <a href="https://a.example/">LINKED</a></figcaption></figure>',
  '<figure><img src="a.jpg" alt="ONE"><img src="b.jpg" alt="TWO"><figcaption>CAPTION</figcaption></figure>',
  '<blockquote cite="https://a.example/CITED">QUOTED<footer>— FOOTER</footer></blockquote>',
  '<p>ONE<p>TWO <em>THREE <u>FOUR</u></em><ul><li>FIVE<li>SIX<ol><li>SEVEN</ol></ul>EIGHT',
  'a <span style="color:red">SPAN</span> <abbr title="ABBREVIATION">ABBR</abbr> <kbd>KEY</kbd> <q>Q</q> H<sub>SUB</sub> <a name="x">ANCHOR</a>',
  '<video controls src="VIDEO.mp4">FALLBACK</video> <svg><text>DRAWN</text></svg> <object data="OBJECT"></object>',
  ':::warning{title="TITLE"}\nINSIDE\n\n- LIST\n:::\n\n::unknown[LABEL]{a="ATTRIBUTE"}\n\nTEXT :unknown[INLINE]{b=VALUE} and :emoji: at 10:30',
  ':::gallery{title="TITLE"}\nWORDS between\n\n::slide{src=a.jpg alternative="ALT"}\n\n::slide{alternative="PATHLESS"}\n\n## HEADING\n:::',
  ':::gallery{title="EMPTYGALLERY"}\n:::\n\n:::timeline{title="EMPTYTIMELINE"}\nWORDS\n:::\n\n:::help{title="EMPTYHELP" checked=2026-11-01}\nTEXT\n:::',
  ':::post{platform=perch author="AUTHOR" handle="@HANDLE" at="yesterDAY" state=vanished}\nWORDS of the *POST*\n\n1. LISTED\n\n::post-picture{description="PICTURE" src=a.jpg}\n:::',
  ':::post{platform=x author="AUTHOR" address="https://x.example/1"}\nWORDS\n\n- LISTED\n\n# HASH\n\n:::quoted{author="QUOTEDAUTHOR"}\n:::\n\nQUOTEDWORDS\n:::',
  '::outlet[SUMMARY **BOLD**]{outlet="OUTLET" title="TITLE" address="javascript:BAD"}',
  ':::context{title="TITLE" reviewed="SOMETIME"}\nWORDS\n\n![ALT](a.jpg)\n\n::source{title="SOURCELESS"}\n:::',
  '> ONE\n>\n> > TWO\n>\n> - THREE\n>\n> ![FOUR](a.jpg)\n>\n> — FIVE',
  ':::pullquote{attribution="NAME"}\nONE [TWO](https://a.example/)\n\nTHREE\n:::',
  '```js title="NAMED"\nconst CODE = 1\n\nMORE\n```\n\n    INDENTED',
  '1. ONE\n\n   ```\n   CODE\n   ```\n\n   > QUOTE\n\n   # HEADING\n\n   ![ALT](a.jpg)',
  '[LINK](javascript:alert "TITLE") and [RELATIVE](other.md) and <ftp://a.example/FTP> and [REF][r]\n\n[r]: relative "REFTITLE"',
  '[![INNER](a.jpg)](https://a.example/OUTER)',
  ':quote[SAID] and :quote[UNSAFE]{id="a b"} and :time[THEN]{at="SOON"} and :passage[PASSAGE]{#none} and :lang[MOTS]{lang="??"}',
  '# OTHERTITLE\n\n#### DEEP\n\n###### DEEPEST',
  '***BOTH*** ~~STRUCK~~ `CODE` **a*NESTED*b** <b>c *OVER</b>LAP*',
  `${'> '.repeat(60)}BURIED`,
  `${'- '.repeat(60)}BURIED`,
  `${'*a '.repeat(60)}BURIED${'*'.repeat(60)}`,
  `${'<div><b>'.repeat(200)}BURIED`,
  ':::\n\nSTRAY\n\n::::event{when=2026}\nALONE\n::::',
  'LINE\\\nBREAK  \nTWO<br>THREE<br/>\n<br>\nFOUR',
]

it.each(odd)('drops nothing in silence: %j', (body) => {
  const read = taken(file(body))
  const kept = JSON.stringify([read.story, read.losses])
  const words = body.match(/[A-Z]{2,}/g) ?? []
  expect(words.length).toBeGreaterThan(0)
  expect(words.filter((word) => !kept.includes(word))).toEqual([])
})

it('lets no tag through as text or markup', () => {
  const body = '<div onclick="x()"><b>bold</b><script>x()</script></div>\n\nword <u>two</u>'
  const read = taken(file(body))
  expect(bodyText(read)).toBe('boldword two')
  expect(read.losses.map(({ kind, line }) => [kind, line])).toEqual([
    ['html', 6],
    ['html', 6],
    ['html', 8],
  ])
})

it('keeps every character of the words: quotation marks, spaces, colons', () => {
  const words = '“She’s ‘done’,” he said… at 14:05 – it"s 1:2:x, a\u00a0b, 5 > 3 & 2 < 4 :) ::'
  expect(bodyText(taken(file(words)))).toBe(words)
})

it('says in the story what a table, a task, a footnote and code held', () => {
  const body = 'x[^1]\n\n| a | b |\n|--|--|\n| c | d |\n\n- [x] e\n\n[^1]: f\n\n```\ng\n\nh\n```'
  expect(bodyText(taken(file(body)))).toBe('x[1]a · bc · d[x] egh[1] f')
})

it.each([
  ['code', `\`\`\`\n${'GO()\n'.repeat(50_000)}END\n\`\`\``, ['fragment', 'fragment', 'fragment']],
  ['a line of code', `\`\`\`\n${'x'.repeat(120_000)}\n\`\`\``, ['fragment', 'fragment']],
  ['a table', `| A | B |\n|--|--|\n${'| c | d |\n'.repeat(4500)}`, ['list']],
])('keeps %s that is longer than one part can be', (_, body, types) => {
  const read = taken(file(body))
  expect(read.story.body.content.map(({ type }) => type)).toEqual(types)
  expect(parseBody(read.story.body)).not.toHaveProperty('problems')
  const words = bodyText(read).replaceAll(/[\s·]/g, '')
  expect(words).toBe(body.replaceAll(/[\s`|-]/g, ''))
})
