import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { captureAddress } from '../actions/capture-address.ts'
import { ada, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { examineAddress, examinePlatform } from './examine.ts'
import { maraPost, openTestPlatforms, type TestPlatforms } from './platforms-for-tests.ts'

const id = '111300000000000000'
const address = `https://social.example/@mara/${id}`
let platforms: TestPlatforms
let newsroom: TestNewsroom
beforeAll(async () => {
  platforms = await openTestPlatforms(['social.example', 'publish.x.com', 'x.com'])
})
afterAll(() => platforms.close())
beforeEach(async () => {
  newsroom = { ...(await openTestNewsroom()), reach: platforms.reach }
  platforms.answer = (_, path) =>
    path === `/api/v1/statuses/${id}` ? maraPost(id) : { status: 404, body: '{}' }
})
afterEach(() => newsroom.close())

it('tries the newest copy of a platform, and keeps nothing of it', async () => {
  await captureAddress(newsroom, { address, actor: ada })
  expect(await examinePlatform(newsroom, 'mastodon')).toMatchObject({
    platform: 'mastodon',
    address,
    works: 'yes',
    advice: '',
  })
})

it('says that there is nothing to try', async () => {
  expect(await examinePlatform(newsroom, 'mastodon')).toMatchObject({
    address: null,
    works: 'not-tried',
  })
})

it.each([
  ['a sign-in', 401, 'no', 'screenshot'],
  ['a refusal', 403, 'no', 'screenshot'],
  ['a failure', 500, 'no', 'screenshot'],
  ['a post that is gone', 404, 'no', 'name one that is live'],
])('says what to do where there is %s', async (_, status, works, advice) => {
  platforms.answer = () => ({ status, body: '{}' })
  expect(await examineAddress(newsroom, address)).toMatchObject({
    works,
    advice: expect.stringContaining(advice),
  })
})

it.each([
  ['http://127.0.0.1/', 'inside'],
  ['no address', 'no complete'],
])('never asks what must not be asked: %s', async (asked, said) => {
  expect(await examineAddress(newsroom, asked)).toMatchObject({
    works: 'no',
    said: expect.stringContaining(said),
  })
})

it('tells a network that answers nothing', async () => {
  expect(await examinePlatform(newsroom, 'youtube')).toMatchObject({
    works: 'no',
    advice: expect.stringContaining('network'),
  })
})
