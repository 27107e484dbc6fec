/** What readers are told on the page that checks evidence, in English: a part of the words in en.ts. */
export const verifyEn = {
  verify: {
    title: 'Check our evidence',
    standfirst:
      'We keep copies of the posts and pages that our stories quote. Whoever has such a file can check here that nobody changed it, we included.',
    choose: 'A file of evidence (.wacz)',
    hint: 'Choose it, or drop it on this page. It stays on your device: nothing is sent to us or to anybody else.',
    checking: 'Checking',
    insecure:
      'This page was not loaded over a secure connection, and browsers only lend their cryptography to pages that were. Open it with https://, or check the file by hand.',
    unreadable: 'The file cannot be read.',
    whole: 'whole',
    notWhole: 'not whole',
    ours: 'It is signed with a key of this publication.',
    notOurs: 'It is not signed with a key of this publication.',
    ok: 'Holds',
    failed: 'Does not hold',
    notProven: 'What this does not prove',
    names: {
      zip: 'The package',
      contents: 'Its files',
      signature: 'The signature',
      records: 'The records',
      index: 'The index',
      pages: 'The pages',
      manifest: 'The manifest',
      stamp: 'A time stamp',
      authorship: 'Authorship',
    },
    byHandTitle: 'By hand',
    byHand: [
      'You need not trust this page, which is ours. On your own machine, the free program Stet runs the same checks:',
      'And without anything of ours: the file is a ZIP. Unpack it, and make the SHA-256 of each file anew; datapackage.json lists what it must be.',
      'Each time stamp is over evidence/manifest.json, and can be checked with OpenSSL and the certificates of whoever gave it:',
    ] as const,
    meansTitle: 'What it means',
    means: [
      'That a file is whole means that it is as it was when it was made. Who made it is told by the key that signed it, and when, by whoever stamped the time.',
      'It does not mean that what the post says is true, nor that the person named in it wrote it, unless the author’s own signature came with it.',
    ] as const,
    keysTitle: 'Our keys',
    keys: 'Evidence of ours is signed with one of these keys:',
  },
}
