import type { Guideline } from './guideline.ts'

export const languagePleaseTransition: Guideline = {
  publisher: 'Language, Please',
  title: 'Style Guidance: Gender and Sexuality',
  url: 'https://languageplease.org/topics/gender-and-sexuality/page/4/',
  clause: 'transition / transitioning',
}
