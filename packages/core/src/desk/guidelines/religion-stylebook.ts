import type { Guideline } from './guideline.ts'

export const religionStylebookGay: Guideline = {
  publisher: 'Religion Stylebook',
  title: 'Gender and sexuality',
  url: 'https://religionstylebook.com/entries/category/religion-and-culture/gender-and-sexuality',
  clause: 'gay; homosexual',
}
