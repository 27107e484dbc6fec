import type { Guideline } from './guideline.ts'

export const ipsoSexualAssault: Guideline = {
  publisher: 'IPSO',
  title:
    'Editors’ Code of Practice, as quoted in “Changes to the Code to further protect survivors of sexual offences”',
  url: 'https://www.ipso.co.uk/news-press-releases/blog/ipso-blog-changes-to-the-code-to-further-protect-survivors-of-sexual-offences/',
  clause: 'clause 11',
}

export const ipsoChildren: Guideline = {
  publisher: 'IPSO',
  title: 'Guidance for reporting of children',
  url: 'https://www.ipso.co.uk/resources/guidance-for-reporting-of-children/',
  clause: 'clauses 6, 7 and 9',
}
