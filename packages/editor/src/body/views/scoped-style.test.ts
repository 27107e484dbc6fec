import { expect, it } from 'vitest'
import { scopedStyle } from './scoped-style.ts'

it.each([
  [':root{--ink:#111}', '@scope (.paper){:scope{--ink:#111}}'],
  ['html{margin:0}body{color:red}', '@scope (.paper){:scope{margin:0}:scope{color:red}}'],
  ['html,body,p{margin:0}', '@scope (.paper){:scope,:scope,p{margin:0}}'],
  ['tbody{margin:0}', '@scope (.paper){tbody{margin:0}}'],
  ['@font-face{src:x}p{margin:0}', '@font-face{src:x}@scope (.paper){p{margin:0}}'],
  [
    '@media (max-width:40rem){body{margin:0}}',
    '@scope (.paper){@media (max-width:40rem){:scope{margin:0}}}',
  ],
  [
    '@media (prefers-color-scheme:dark){:root{--ink:#eee}}',
    '@scope (.paper){:root[data-mantine-color-scheme="dark"] :scope{--ink:#eee}}',
  ],
  [
    '@font-face{src:x;font-display:optional}',
    '@font-face{src:x;font-display:swap}@scope (.paper){}',
  ],
  ['@media print{p{color:#000}}', '@scope (.paper){}'],
])('keeps %s to the paper', (style, scoped) => {
  expect(scopedStyle(style)).toBe(scoped)
})
