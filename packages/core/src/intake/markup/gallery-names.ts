import type { Block } from '../../story/block.ts'

/** The blocks with a name of its own for each gallery, counted through the story: `gallery-2`. */
export function withGalleryNames(blocks: readonly Block[]): readonly Block[] {
  const names = new Set<string>()
  let isSame = true
  const named = blocks.map((block) => {
    if (block.type !== 'gallery') return block
    let { name } = block.attrs
    for (let count = 1; names.has(name); count += 1) name = `gallery-${count}`
    names.add(name)
    if (name === block.attrs.name) return block
    isSame = false
    return { ...block, attrs: { ...block.attrs, name } }
  })
  return isSame ? blocks : named
}
