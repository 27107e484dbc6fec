import { expect, it } from 'vitest'
import { edit } from './desk-for-tests.ts'
import { ada, ben, device, draftForEachTest, fair } from './newsroom-for-tests.ts'

const { server, story, open, words } = draftForEachTest()

it('is kept on the device at once, and in the newsroom after a pause', async () => {
  const on = device()
  const { engine } = await open({ on })
  const desk = await edit(engine)
  for (const letter of '!?') desk.type(desk.state.doc.child(0).nodeSize - 1, letter)
  expect(engine.model.state.saving).toBe('saving')
  await expect
    .poll(async () => (await on.notebook.pagesOf(story().id)).length, {
      timeout: 150,
      interval: 10,
    })
    .toBe(1)
  await expect.poll(async () => await words(), { timeout: 5_000 }).toEqual(['One!?', 'Two'])
  await expect.poll(() => engine.model.state.saving, { timeout: 5_000 }).toBe('saved')
  expect(await on.notebook.pagesOf(story().id)).toEqual([])
  await engine.close()
})

it('sends what is typed letter by letter as one step', async () => {
  const { engine } = await open()
  const desk = await edit(engine)
  for (const [index, letter] of [...'Word'].entries()) desk.type(1 + index, letter)
  await engine.exchange()
  expect(engine.model.body.version).toBe(1)
  expect(await words()).toEqual(['WordOne', 'Two'])
  await engine.close()
})

it('sends nothing early because it hears of its own edit', async () => {
  const { engine } = await open()
  const desk = await edit(engine)
  desk.type(4, '!')
  await engine.exchange()
  desk.type(5, '?')
  const { status, fields } = engine.model.draft
  await engine.hear({ bodyVersion: 1, status, fields })
  expect(engine.model.body.isFlying).toBe(false)
  expect(await words()).toEqual(['One!', 'Two'])
  await expect.poll(words, { timeout: 5_000 }).toEqual(['One!?', 'Two'])
  await engine.close()
})

it('takes what somebody else wrote when it hears of it, and keeps its own for later', async () => {
  const [one, other] = [await open({ who: ada }), await open({ who: ben })]
  const [hers, his] = [await edit(one.engine), await edit(other.engine)]
  his.type(9, ', he wrote')
  await other.engine.exchange()
  hers.type(4, '!')
  const { status, fields } = one.engine.model.draft
  await one.engine.hear({ bodyVersion: 1, status, fields })
  expect(hers.text()).toBe('One!\nTwo, he wrote')
  expect(await words()).toEqual(['One', 'Two, he wrote'])
  await one.engine.exchange()
  expect(await words()).toEqual(['One!', 'Two, he wrote'])
  await one.engine.close()
  await other.engine.close()
})

it('merges what two people write', async () => {
  const [one, other] = [await open({ who: ada }), await open({ who: ben })]
  const [hers, his] = [await edit(one.engine), await edit(other.engine)]
  hers.type(4, ', she wrote')
  his.type(9, ', he wrote')
  await one.engine.exchange()
  await other.engine.exchange()
  await one.engine.ask('news')
  expect(await words()).toEqual(['One, she wrote', 'Two, he wrote'])
  expect(hers.body()).toEqual(his.body())
  await one.engine.close()
  await other.engine.close()
})

it('says whose words had no place any more, and keeps them', async () => {
  const [one, other] = [await open({ who: ada }), await open({ who: ben })]
  const [hers, his] = [await edit(one.engine), await edit(other.engine)]
  for (const [index, letter] of [...' words'].entries()) hers.type(4 + index, letter)
  his.dispatch(his.state.tr.delete(0, 5))
  await other.engine.exchange()
  await one.engine.exchange()
  expect(await words()).toEqual(['Two'])
  expect(one.engine.model.state.lost).toMatchObject([
    { field: 'body', value: 'words', by: { id: 'ada' } },
  ])
  one.engine.model.settle('body', false)
  expect(one.engine.model.state.lost).toEqual([])
  await one.engine.close()
  await other.engine.close()
})

it('goes on offline, and sends when there is a connection again', async () => {
  const weather = fair()
  const { engine } = await open({ weather })
  const desk = await edit(engine)
  weather.isOffline = true
  desk.type(4, '!')
  await engine.exchange()
  expect(engine.model.state).toMatchObject({
    saving: 'offline',
    problem: expect.stringContaining('reached'),
  })
  desk.type(5, '!')
  weather.isOffline = false
  await engine.ask('news')
  expect(engine.model.state).toMatchObject({ saving: 'saved', problem: null })
  expect(await words()).toEqual(['One!!', 'Two'])
  await engine.close()
})

it('does not send twice what arrived though its answer did not', async () => {
  const weather = fair()
  const { engine } = await open({ weather })
  const desk = await edit(engine)
  desk.type(4, '!')
  weather.losesAnswer = () => true
  await engine.exchange()
  expect(await words()).toEqual(['One!', 'Two'])
  weather.losesAnswer = () => false
  desk.type(5, '?')
  await engine.exchange()
  expect(await words()).toEqual(['One!?', 'Two'])
  expect(desk.text()).toBe('One!?\nTwo')
  await engine.close()
})

it('is not changed into what no story may hold', async () => {
  const { engine } = await open()
  const desk = await edit(engine)
  // It is made with an event of which nobody knows the moment.
  const timeline = desk.state.schema.nodes['timeline']?.createAndFill()
  if (!timeline) throw new Error('Cannot make the timeline of the test')
  desk.dispatch(desk.state.tr.insert(0, timeline))
  expect(engine.model.state.problem).toContain('Cannot read event.when: found null')
  expect(desk.text()).toBe('One\nTwo')
  desk.type(1, 'a\u0000b\u{1f3ac}')
  expect(desk.text()).toBe('ab\u{1f3ac}One\nTwo')
  expect(engine.model.state.problem).toBeNull()
  await engine.exchange()
  expect(await words()).toEqual(['ab\u{1f3ac}One', 'Two'])
  await engine.close()
})

it('moves from one editor to the next with what is not sent', async () => {
  const weather = fair()
  const { engine } = await open({ weather })
  const first = await edit(engine)
  first.type(4, '!')
  await engine.exchange()
  weather.isOffline = true
  first.type(5, '?')
  await engine.exchange()
  first.destroy()
  const second = await edit(engine)
  expect(second.text()).toBe('One!?\nTwo')
  second.type(6, '…')
  weather.isOffline = false
  await engine.exchange()
  expect(await words()).toEqual(['One!?…', 'Two'])
  expect(second.body()).toEqual(engine.model.body.body())
  await engine.close()
})

it('goes on after a session has ended, and is sent by nobody else', async () => {
  const weather = fair()
  const { engine } = await open({ weather })
  const desk = await edit(engine)
  weather.status = 401
  desk.type(4, '!')
  await engine.exchange()
  expect(engine.model.state.saving).toBe('offline')
  expect(engine.model.state.problem).toContain('no longer signed in')
  const sent = { version: 0, client: 'test-client-x', as: ben.id, steps: [{}] }
  const answer = await server().ask(ada, 'POST', `stories/${story().id}/edits`, sent)
  expect(answer.status).toBe(403)
  weather.status = undefined
  await engine.exchange()
  expect(await words()).toEqual(['One!', 'Two'])
  await engine.close()
})

it('is refused in words where somebody may not write, and kept', async () => {
  const [on, weather] = [device(), fair()]
  const { engine } = await open({ on, weather })
  const desk = await edit(engine)
  weather.status = 403
  desk.type(4, '!')
  await engine.exchange()
  expect(engine.model.state.saving).toBe('refused')
  expect((await on.notebook.pagesOf(story().id))[0]?.steps).toHaveLength(1)
  await engine.close()
})
