import { expect, it } from 'vitest'
import { ada, ben, draftForEachTest, fair } from './newsroom-for-tests.ts'

const { story, open, saved } = draftForEachTest()

it('are saved like the body, the last one who writes winning, and the other one shown', async () => {
  const [one, other] = [await open({ who: ada }), await open({ who: ben })]
  one.engine.model.type('headline', 'Ada’s headline')
  expect(one.engine.model.state).toMatchObject({
    saving: 'saving',
    draft: { story: { headline: 'Ada’s headline' } },
  })
  other.engine.model.type('headline', 'Ben’s headline')
  other.engine.model.type('care', true)
  await one.engine.exchange()
  await other.engine.exchange()
  expect(await saved()).toMatchObject({ headline: 'Ben’s headline', care: true })
  expect(other.engine.model.state.lost).toMatchObject([
    { field: 'headline', value: 'Ada’s headline', by: { id: 'ada', name: 'Ada Okafor' } },
  ])
  await one.engine.ask('news')
  expect(one.engine.model.state.draft?.story.headline).toBe('Ben’s headline')
  other.engine.model.settle('headline', true)
  await other.engine.exchange()
  expect(await saved()).toMatchObject({ headline: 'Ada’s headline' })
  expect(other.engine.model.state).toMatchObject({ lost: [], saving: 'saved' })
  await one.engine.close()
  await other.engine.close()
})

it('wait where they are not right, and hold up nothing else', async () => {
  const { engine } = await open()
  engine.model.type('slug', 'Not a slug')
  engine.model.type('standfirst', 'A band without its drummer')
  await engine.exchange()
  expect(await saved()).toMatchObject({
    slug: story().slug,
    standfirst: 'A band without its drummer',
  })
  expect(engine.model.state).toMatchObject({
    saving: 'refused',
    draft: { story: { slug: 'Not a slug' } },
    problem: expect.stringContaining('“Not a slug”'),
  })
  engine.model.type('slug', 'a-slug')
  await engine.exchange()
  expect(engine.model.state).toMatchObject({ saving: 'saved', problem: null })
  expect(await saved()).toMatchObject({ slug: 'a-slug' })
  await engine.close()
})

it('tell once what they replaced, though the first answer was lost', async () => {
  const weather = fair()
  const one = await open({ who: ada, weather })
  const other = await open({ who: ben })
  other.engine.model.type('headline', 'Ben’s headline')
  await other.engine.exchange()
  one.engine.model.type('headline', 'Ada’s headline')
  weather.losesAnswer = () => true
  await one.engine.exchange()
  expect(one.engine.model.state.lost).toEqual([])
  weather.losesAnswer = () => false
  await one.engine.exchange()
  expect(one.engine.model.state.lost).toMatchObject([{ value: 'Ben’s headline' }])
  expect(one.engine.model.state.saving).toBe('saved')
  await one.engine.close()
  await other.engine.close()
})
