import { expect, it } from 'vitest'
import { edit } from './desk-for-tests.ts'
import { ada, ben, device, draftForEachTest, fair } from './newsroom-for-tests.ts'

const { story, open, saved, words } = draftForEachTest()

it('after a crash has what was typed and not sent, body and fields', async () => {
  const [on, weather] = [device(), fair()]
  const gone = await open({ on, weather })
  const desk = await edit(gone.engine)
  weather.isOffline = true
  desk.type(4, ' and more')
  gone.engine.model.type('headline', 'Typed offline')
  await gone.engine.keep()
  gone.crash()
  const back = await open({ on })
  const shown = await edit(back.engine)
  expect(shown.text()).toBe('One and more\nTwo')
  expect(await saved()).toMatchObject({ headline: 'Typed offline' })
  expect(await words()).toEqual(['One and more', 'Two'])
  expect(await on.notebook.pagesOf(story().id)).toEqual([])
  await back.engine.close()
})

it('after a crash does not repeat what had arrived, and merges with what others wrote since', async () => {
  const [on, weather] = [device(), fair()]
  const gone = await open({ on, weather })
  const desk = await edit(gone.engine)
  desk.type(4, ' arrived')
  weather.losesAnswer = () => true
  await gone.engine.exchange()
  desk.type(12, ', waiting')
  await gone.engine.keep()
  gone.crash()
  const other = await open({ who: ben })
  const his = await edit(other.engine)
  his.type(1, 'Ben: ')
  await other.engine.exchange()
  const back = await open({ on })
  expect((await edit(back.engine)).text()).toBe('Ben: One arrived, waiting\nTwo')
  expect(await words()).toEqual(['Ben: One arrived, waiting', 'Two'])
  await back.engine.close()
  await other.engine.close()
})

it('after a crash takes what several tabs left, each once, and leaves what another one has open', async () => {
  const [on, weather] = [device(), fair()]
  const tabs = []
  for (const letter of 'abc') {
    const tab = await open({ on, weather })
    tabs.push({ ...tab, desk: await edit(tab.engine), letter })
  }
  weather.isOffline = true
  for (const { desk, letter, engine } of tabs) {
    desk.type(1, letter)
    await engine.keep()
  }
  tabs[0]?.crash()
  tabs[1]?.crash()
  const [back, again] = await Promise.all([open({ on }), open({ on })])
  expect([...((await words())[0] ?? '')].sort().join('')).toBe('Oaben')
  weather.isOffline = false
  await tabs[2]?.engine.exchange()
  expect([...((await words())[0] ?? '')].sort().join('')).toBe('Oabcen')
  expect(await on.notebook.pagesOf(story().id)).toEqual([])
  for (const { engine } of [back, again]) await engine.close()
})

it('after a crash keeps the words of what has no place any more, or that the newsroom refuses', async () => {
  const [on, weather] = [device(), fair()]
  const gone = await open({ on, weather })
  const desk = await edit(gone.engine)
  weather.isOffline = true
  desk.type(4, ' these words')
  await gone.engine.keep()
  gone.crash()
  const [page] = await on.notebook.pagesOf(story().id)
  if (!page) throw new Error('Cannot find what was left behind')
  const odd = {
    stepType: 'replace',
    from: 1,
    to: 1,
    slice: { content: [{ type: 'riddle', text: 'odd' }] },
  }
  await on.notebook.keep(page, page.steps.length, [odd])
  const back = await open({ on })
  expect(await words()).toEqual(['One these words', 'Two'])
  expect(back.engine.model.state.lost).toMatchObject([{ field: 'body', value: 'odd' }])
  back.crash()
  // They are there again until somebody has decided about them.
  const later = await open({ on })
  expect(later.engine.model.state.lost).toMatchObject([{ field: 'body', value: 'odd' }])
  later.engine.model.settle('body', false)
  await later.engine.close()
  expect(await on.notebook.pagesOf(story().id)).toEqual([])
})

it('after a crash leaves what somebody else typed on this device for them', async () => {
  const [on, weather] = [device(), fair()]
  const gone = await open({ on, weather, who: ben })
  const desk = await edit(gone.engine)
  weather.isOffline = true
  desk.type(4, '!')
  await gone.engine.keep()
  gone.crash()
  const hers = await open({ on, who: ada })
  expect(await words()).toEqual(['One', 'Two'])
  await hers.engine.close()
  const his = await open({ on, who: ben })
  expect(await words()).toEqual(['One!', 'Two'])
  await his.engine.close()
})
