import { describe, expect, it } from 'vitest'
import { testSite } from './meta/build-site.ts'
import { renderVerify } from './verify-page.ts'

const key = `sha256:${'0a'.repeat(32)}`

describe('the page that checks evidence', () => {
  it('shows its field only to those whose browser runs the script, and tells the script our keys', () => {
    const page = renderVerify(testSite(), { script: '/assets/verify.x.js', keys: [key] })
    expect(page).toContain('<script type="module" src="/assets/verify.x.js"></script>')
    expect(page).toContain('<section id="verify" hidden>')
    const told = /<script type="application\/json" id="verify-words">(.*?)<\/script>/.exec(
      page,
    )?.[1]
    expect(JSON.parse(told ?? '')).toMatchObject({ keys: [key], whole: 'whole' })
  })

  it('says how to check by hand, with our keys, where there is no script', () => {
    const page = renderVerify(testSite(), { script: null, keys: [key] })
    expect(page).not.toContain('<script type="module"')
    expect(page).not.toContain('<input')
    expect(page).toContain(`npx stet verify FILE.wacz --key ${key}`)
    expect(page).toContain('openssl ts -verify')
  })
})
