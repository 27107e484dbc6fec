import { expect, it } from 'vitest'
import { openPictureFinder } from './find-picture.ts'
import { pictureKey } from './picture-key.ts'

const find = openPictureFinder([
  '2020/01/a.jpg',
  '2021/01/a.jpg',
  '2020/01/small-300x200.jpg',
  '2020/01/big.jpg',
  'café.jpg',
  'content/images/2020/02/g.png',
  'backup/wp-content/uploads/2019/05/deep.jpg',
])
const uploads = 'https://old.example/wp-content/uploads'

it.each([
  [`${uploads}/2020/01/a.jpg`, '2020/01/a.jpg'],
  [`${uploads}/2021/01/a.jpg?w=300#x`, '2021/01/a.jpg'],
  [`${uploads}/2020/01/a-1024x768.jpg`, '2020/01/a.jpg'],
  [`${uploads}/2020/01/big-scaled.jpg`, '2020/01/big.jpg'],
  [`${uploads}/2020/01/small-300x200.jpg`, '2020/01/small-300x200.jpg'],
  [`${uploads}/2019/05/deep.jpg`, 'backup/wp-content/uploads/2019/05/deep.jpg'],
  ['https://old.example/files/caf%C3%A9.jpg', 'café.jpg'],
  ['/content/images/size/w600/2020/02/g.png', 'content/images/2020/02/g.png'],
  ['__GHOST_URL__/content/images/2020/02/g.png', 'content/images/2020/02/g.png'],
  // Only the name is the same: it may be any picture.
  [`${uploads}/2019/01/a.jpg`, undefined],
  [`${uploads}/a.jpg`, undefined],
  ['https://old.example/%ZZ/nothing.jpg', undefined],
  ['', undefined],
])('%s is %s', (address, path) => {
  expect(find(address)).toBe(path)
})

it('gives a picture one key however it is named', () => {
  const keys = [`${uploads}/2020/01/a-300x200.jpg`, '/wp-content/uploads/2020/01/a.jpg?x=1']
  expect(new Set(keys.map(pictureKey)).size).toBe(1)
})
