import { expect, it } from 'vitest'
import { ownWorker, withoutElements } from './trusted-types.ts'

it('lets styles through, and nothing that could be an element', () => {
  expect(withoutElements(':root{--a:1} a > b{}')).toBe(':root{--a:1} a > b{}')
  for (const text of ['<b>', 'a<!--', '</style><script>']) {
    expect(() => withoutElements(text)).toThrow(TypeError)
  }
})

it('runs no script beside the screens but the desk’s', () => {
  const own = new URL('./assets/desk-worker-AbC1.js', import.meta.url).href
  expect(ownWorker(own)).toBe(own)
  for (const address of [
    'https://other.example/assets/desk-worker-1.js',
    './assets/x.js',
    'data:,1',
  ])
    expect(() => ownWorker(address)).toThrow(TypeError)
})
