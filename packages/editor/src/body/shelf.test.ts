import { expect, it, vi } from 'vitest'
import { newShelf } from './shelf.ts'

it('asks for a fact once, keeps it and tells who waits', async () => {
  const find = vi.fn(async (id: string) => `fact of ${id}`)
  const shelf = newShelf(find)
  const heard: string[] = []
  shelf.follow(['a'], () => heard.push('first'))
  const stop = shelf.follow(['a', 'b'], () => heard.push('second'))
  await vi.waitFor(() => expect(shelf.known.size).toBe(2))
  expect(find).toHaveBeenCalledTimes(2)
  expect(heard).toEqual(['first', 'second', 'second'])
  stop()
  shelf.put('a', 'another')
  expect(shelf.known.get('a')).toBe('another')
  expect(heard).toEqual(['first', 'second', 'second', 'first'])
})

it('asks again after it got no answer', async () => {
  let answer: string | undefined
  const find = vi.fn(async () => {
    if (!answer) throw new Error('Cannot be reached')
    return answer
  })
  const shelf = newShelf(find)
  shelf.follow(['a'], () => {})
  await vi.waitFor(() => expect(find).toHaveBeenCalledTimes(1))
  await Promise.resolve()
  answer = 'fact'
  await vi.waitFor(() => {
    shelf.follow(['a'], () => {})
    expect(shelf.known.get('a')).toBe('fact')
  })
})
