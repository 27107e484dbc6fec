import { expect, it } from 'vitest'
import { newsroomBelow } from './serve-files.ts'

const apart = { host: 'desk.lantern.example', base: '/', isApart: true }
const below = { host: 'lantern.example', base: '/redaktion/', isApart: false }

it.each([
  [null, '/newsroom/', 'a', true],
  [null, '/newsroom', 'a', true],
  [null, '/newsrooms', 'a', false],
  [null, '/-/search', 'a', true],
  [null, '/culture/a/', 'a', false],
  [below, '/redaktion/stories/1', 'lantern.example', true],
  [below, '/redaktion', '127.0.0.1', true],
  [below, '/newsroom/', 'lantern.example', false],
  [apart, '/', 'Desk.Lantern.example', true],
  [apart, '/stories/1', 'desk.lantern.example', true],
  [apart, '/', 'lantern.example', false],
  [apart, '/newsroom/', 'lantern.example', false],
  [apart, '/-/search', 'lantern.example', true],
] as const)('of %o, %s at %s is the newsroom’s: %s', (at, path, host, isIts) => {
  expect(newsroomBelow(at)(path, host)).toBe(isIts)
})
