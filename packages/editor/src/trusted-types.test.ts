import { expect, it } from 'vitest'
import { withoutElements } from './trusted-types.ts'

it('lets styles through, and nothing that could be an element', () => {
  expect(withoutElements(':root{--a:1} a > b{}')).toBe(':root{--a:1} a > b{}')
  for (const text of ['<b>', 'a<!--', '</style><script>']) {
    expect(() => withoutElements(text)).toThrow(TypeError)
  }
})
