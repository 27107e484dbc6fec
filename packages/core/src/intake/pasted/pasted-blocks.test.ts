import { describe, expect, it } from 'vitest'
import { parseBody } from '../../story/parse-story.ts'
import { outline } from './outline-for-tests.ts'
import { pastedBlocks } from './pasted-blocks.ts'

describe('a run out of one paragraph', () => {
  it.each([
    ['plain words', { text: 'a word ' }, 'a word '],
    ['words with a space before', { text: ' and more' }, ' and more'],
    [
      'dressed words',
      { html: '<meta charset="utf-8"><span>one <b>two</b> </span>' },
      'one **two** ',
    ],
    [
      'words that Windows wraps',
      {
        html: '<html><body>\r\n<!--StartFragment--><span> x</span><!--EndFragment-->\r\n</body></html>',
      },
      ' x',
    ],
    [
      'words out of Google Docs',
      {
        html: '<b style="font-weight:normal;" id="docs-internal-guid-1"><span style="font-weight:400">a</span></b>',
      },
      'a',
    ],
    ['a link', { html: '<a href="https://a.example/b">c</a>' }, '[c](https://a.example/b)'],
    ['one paragraph without a line end', { html: '<p>One</p>', text: 'One' }, 'One'],
    ['a break inside', { html: 'one<br>two' }, 'one / two'],
  ])('is %s', (_name, clip, expected) => {
    const pasted = pastedBlocks(clip)
    expect(outline(pasted)).toBe(expected)
    expect(pasted.inline).toBe(true)
  })

  it.each([
    ['a paragraph with its end', { html: '<p>One</p>', text: 'One\n' }, 'One'],
    ['a paragraph by itself', { html: '<p>One</p>' }, 'One'],
    ['two paragraphs', { text: 'One\n\nTwo' }, 'One\nTwo'],
    ['two breaks', { html: 'one<br><br>two' }, 'one\ntwo'],
    ['a heading', { html: '<h2>One</h2>', text: 'One' }, '## One'],
    ['words beside a paragraph', { html: 'one<p>two</p>' }, 'one\ntwo'],
    ['nothing', { html: '<!-- x -->', text: '' }, ''],
  ])('is not %s', (_name, clip, expected) => {
    const pasted = pastedBlocks(clip)
    expect(outline(pasted)).toBe(expected)
    expect(pasted.inline).toBe(false)
  })
})

describe('HTML', () => {
  it.each([
    ['weight taken away', '<b>a<span style="font-weight:normal">b</span></b>', '**a**b'],
    ['weight in figures', '<span style="font-weight:600">a</span><b>b</b>', '**ab**'],
    ['slant taken away', '<em>a<i style="font-style:normal">b</i></em>', '_a_b'],
    ['marks in marks', '<b>a<i>b</i></b>', '**a****_b_**'],
    ['a struck line', '<span style="text-decoration-line: line-through">a</span>', '~~a~~'],
    ['underlined words', '<u>a</u><ins>b</ins>', 'ab'],
    ['a bold heading', '<h3><b>a</b> <i>b</i></h3>', '### a _b_'],
    ['a break in a heading', '<h2>a<br>b</h2>', '## a b'],
    ['an empty heading', '<h2> </h2><p>a</p>', 'a'],
    ['a very long heading', `<h2>${'long '.repeat(200)}</h2>`, 'long '.repeat(200).trim()],
    ['spaces outside of marks', 'a<b> b </b>c', 'a **b** c'],
    ['spaces of the source', '<p>\n  a\n  b\n</p>', 'a b'],
    ['a space that does not break', '<p>10&nbsp;km&nbsp;</p>', '10\u00a0km'],
    ['spaces that are many', '<p>a &nbsp; &nbsp;b</p>', 'a b'],
    ['line ends that count', '<div style="white-space:pre-wrap">a\nb\n\nc</div>', 'a / b\nc'],
    ['a poem', '<p>a<br>b<br>c</p>', 'a / b / c'],
    ['breaks at the ends', '<p><br>a<br></p>', 'a'],
    ['code with spaces', '<pre>a  b\n\nc</pre>', '`a  b` /  / `c`'],
    ['soft hyphens', 'some&shy;thing', 'something'],
    ['raised figures', 'm<sup>2</sup> CO<sub>2</sub> 1<sup>st</sup>', 'm² CO₂ 1st'],
    ['a row of stars', '<p>a</p><p>* * *</p><p>b</p>', 'a\n---\nb'],
    ['rules', '<hr><hr>a<hr>', '---\na\n---'],
    ['items without a list', '<li>a</li><li>b</li>', '- a\n- b'],
    ['a list in a paragraph’s place', '<p>a<ul><li>b</ul>c', 'a\n- b\nc'],
    ['two lists', '<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n- b'],
    ['an item without words', '<ul><li> </li><li>a</li></ul>', '- a'],
    ['a heading in an item', '<ul><li><h3>a</h3>b</li></ul>', '- a | b'],
    ['a list of figures in one of dots', '<ul><li>a<ol><li>b</ol></ul>', '- a\n  1. b'],
    ['a layout table', '<table><tr><td><h2>a</h2><p>b</p></td></tr></table>', '## a\nb'],
    ['a quote by a cite', '<blockquote>a<p>— <cite>B</cite></p></blockquote>', '> a — B'],
    ['an empty quote', '<blockquote> </blockquote>a', 'a'],
    ['a quote in a quote', '<blockquote>a<blockquote>b</blockquote></blockquote>', '> a | b'],
    ['an odd cite', '<blockquote cite="javascript:x">a</blockquote>', '> a'],
    ['ruby', '<ruby>漢<rp>(</rp><rt>kan</rt></ruby>', '漢'],
    ['a comment of Google Docs', 'a<sup><a href="#cmnt1">[a]</a></sup>', 'a'],
    ['Word’s smart tags', '<st1:place w:st="on">Larkhaven</st1:place>', 'Larkhaven'],
    ['an address in capitals', '<a HREF="HTTPS://A.example/">a</a>', '[a](HTTPS://A.example/)'],
    [
      'spaces in an address',
      '<a href=" https://a.example/b c ">a</a>',
      '[a](https://a.example/b%20c)',
    ],
    ['a link without words', 'a<a href="https://b.example"></a>', 'a'],
    [
      'a picture in a link',
      'a<a href="https://b.example"><img alt="🚢"></a>',
      'a[🚢](https://b.example)',
    ],
  ])('keeps %s', (_name, html, expected) => {
    const pasted = pastedBlocks({ html })
    expect(outline({ ...pasted, losses: [] })).toBe(expected)
    expect(parseBody({ type: 'doc', content: pasted.blocks })).toHaveProperty('body')
  })

  it('tells what became of the links in a table', () => {
    const rows =
      '<tr><td><a href="/x">a</a><td>b<tr><td><a href="https://a.example/?utm_source=b">c</a><td>d'
    expect(outline(pastedBlocks({ html: `<table>${rows}</table>` })).split('\n')).toEqual([
      '[table]',
      '  a · b',
      '  c · d',
      '! Tracking was taken off 1 link',
      '! 1 link leads nowhere from here and became plain words',
      '! 1 table was kept as it stands: it can be read and deleted, not written in',
    ])
  })

  it.each([
    ['script', 'a<script>alert(1)</script>'],
    ['style', 'a<style>p{}</style>'],
    ['templates', 'a<template><p>b</template>'],
    ['what is not shown', 'a<p style="display: none">b</p><i style="visibility:hidden">c</i>'],
    ['what Word hides', 'a<span style="mso-hide:all">b</span>'],
    ['words without a size', 'a<span style="font-size:0px">b</span>'],
    ['pictures', 'a<img src="https://b.example/c.png" onerror="x">'],
    ['pixels', 'a<img src="https://b.example/c.png" width=1 height=1>'],
    ['forms', 'a<form><button>b</button><input value=c><select><option>d</select></form>'],
    ['frames', 'a<iframe srcdoc="<p>b">c</iframe>'],
    ['drawings', 'a<svg><text>b</text><a xlink:href="javascript:x">c</a></svg>'],
    ['comments', 'a<!--[if gte mso 9]><p>b</p><![endif]-->'],
  ])('leaves %s', (_name, html) => {
    expect(outline({ ...pastedBlocks({ html }), losses: [] })).toBe('a')
  })

  it.each([
    ['javascript:alert(1)', undefined],
    ['JaVaScRiPt&colon;alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['file:///etc/passwd', undefined],
    ['//a.example/b', undefined],
    ['/b', undefined],
    ['#b', undefined],
    ['tel:123', undefined],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://a.example/?utm_source=b', 'https://a.example/'],
    ['https://a.example/?c=1&utm_source=b&d=2', 'https://a.example/?c=1&d=2'],
    ['https://a.example/?utmost=b', 'https://a.example/?utmost=b'],
    ['https://a.example/?q=a+b&c=%20#utm_x', 'https://a.example/?q=a+b&c=%20#utm_x'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fb%3Ffbclid%3D1',
      'https://a.example/b',
    ],
    ['https://www.google.com/url?q=javascript:x', 'https://www.google.com/url?q=javascript:x'],
  ])('follows %s to %s', (href, expected) => {
    const { blocks } = pastedBlocks({ html: `<a href="${href}">a</a>` })
    const [block] = blocks
    const [run] = block?.type === 'paragraph' ? (block.content ?? []) : []
    const mark = run?.type === 'text' ? run.marks?.[0] : undefined
    expect(mark).toEqual(
      expected === undefined
        ? undefined
        : { type: 'link', attrs: { href: expected, language: null } },
    )
  })

  it('takes the plain text of what a code editor dressed', () => {
    const html =
      '<meta charset="utf-8"><div style="font-family: Menlo, monospace;white-space: pre;"><div><span>a = 1</span></div></div>'
    expect(outline(pastedBlocks({ html, text: 'a = 1\nb' }))).toBe('a = 1 / b')
  })

  it('takes the plain text where the HTML has no words', () => {
    expect(outline(pastedBlocks({ html: '<img alt="Quay">', text: 'a' }))).toBe(
      'a\n! 1 picture was left out (“Quay”); add it from its file',
    )
  })
})

describe('plain text', () => {
  it.each([
    ['paragraphs', 'a\n\nb\n \nc', 'a\nb\nc'],
    ['line ends of Windows', 'a\r\n\r\nb\rc', 'a\nb / c'],
    ['an address', 'Ida Fenn\n1 Quay\nLarkhaven', 'Ida Fenn / 1 Quay / Larkhaven'],
    ['dots', '- a\n- b', '- a\n- b'],
    ['other dots', '• a\n• b\n\nc', '- a\n- b\nc'],
    ['figures', '1. a\n2) b', '1. a\n1. b'],
    ['items in items', '- a\n  - b\n  - c\n- d', '- a\n  - b\n  - c\n- d'],
    ['words before a list', 'You need:\n- a\n- b\nGo.', 'You need:\n- a\n- b\nGo.'],
    [
      'a year at the start',
      '1984. It rained.\n1985. It did not.',
      '1984. It rained. / 1985. It did not.',
    ],
    ['somebody’s dash', '– No.\n– Yes.', '– No. / – Yes.'],
    ['one dash', '- a', '- a'],
    ['a mail’s quote', '> a\n> b\n\nc', '> a / b\nc'],
    ['stars', 'a\n\n***\n\nb', 'a\n---\nb'],
    ['markup', '<b>a</b> &amp;', '<b>a</b> &amp;'],
    ['control characters', 'a\u0000b\u0007\uD800', 'ab\ufffd'],
    ['Word’s line break', 'a\u000bb', 'a / b'],
    [
      'lines cut at a width',
      'The harbour office kept two logs, and nobody in the\ntown could say which of them the bell had followed on\nthat night.',
      'The harbour office kept two logs, and nobody in the town could say which of them the bell had followed on that night.',
    ],
    [
      'a paragraph a line',
      `${'The harbour office kept two logs. '.repeat(4)}\nShort.`,
      `${'The harbour office kept two logs. '.repeat(4).trim()}\nShort.`,
    ],
  ])('keeps %s', (_name, text, expected) => {
    const pasted = pastedBlocks({ text })
    expect(outline(pasted)).toBe(expected)
    expect(parseBody({ type: 'doc', content: pasted.blocks })).toHaveProperty('body')
  })
})
