import type { Day } from '@stet/core/story'
import { createContext, useContext } from 'react'

/** What all fields of a form share. */
export interface FormSetting {
  /** The IANA zone in which moments are asked for. */
  readonly zone: string
  readonly today: Day
  /** All that the form holds. */
  readonly value: { readonly [name: string]: unknown }
  /** What is wrong with the value at a path, once that may be said. */
  readonly problemAt: (path: string) => string | undefined
  /** Somebody has been at the field: from now on it is told what is wrong with it. */
  readonly touch: (path: string) => void
}

export const FormSettingContext = createContext<FormSetting | null>(null)

/** The setting of the form that a field stands in. */
export function useFormSetting(): FormSetting {
  const setting = useContext(FormSettingContext)
  if (!setting) throw new Error('Cannot show a field outside of a form')
  return setting
}
