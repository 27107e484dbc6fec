import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { queries } from '../shell/queries.ts'
import { problemAt } from '../shell/server-error.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { ColourField } from './colour-field.tsx'
import { DesignField } from './design-field.tsx'
import { LookFirst } from './look-first.tsx'
import classes from './magazine.module.css'
import {
  changesOf,
  type MagazineSettings,
  noteOnColour,
  type Overrides,
  sendSettings,
} from './magazine-settings.ts'
import { NavigationField } from './navigation-field.tsx'
import { RebuildProgress } from './rebuild-progress.tsx'
import { SponsorField } from './sponsor-field.tsx'

interface MagazineFormProps {
  /** As they are saved. */
  readonly saved: MagazineSettings
  readonly overrides: readonly Overrides[]
  readonly rebuild: { readonly done: number; readonly total: number } | null
}

/** What the magazine says of itself and how it looks, with the front page beside it. */
export function MagazineForm({ saved, overrides, rebuild }: MagazineFormProps): ReactElement {
  const [before, setBefore] = useState(saved)
  const [now, setNow] = useState(saved)
  const set = (fields: Partial<MagazineSettings>) => setNow((last) => ({ ...last, ...fields }))
  const saving = useMutation({
    mutationFn: async (sent: MagazineSettings) => {
      await sendSettings(before, sent)
      return sent
    },
    onSuccess: async (sent) => {
      setBefore(sent)
      await queries.invalidateQueries()
    },
  })
  const changes = changesOf(before, now)
  const isSame = Object.keys(changes).length === 0
  const { colours, design } = now
  const areFit = (['light', 'dark'] as const).every((light) => {
    const colour = light === 'light' ? colours.accent : colours.accentDark
    return noteOnColour(colour, design.name, light).isFit
  })
  const problem = (path: string) => problemAt(saving.error, path) ?? null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(now)
  }
  return (
    <div className={classes['sides']}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label="Name"
            required
            withAsterisk={false}
            value={now.name}
            error={problem('name')}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label="Tagline"
            description="One line under the name on the front page"
            value={now.tagline}
            error={problem('tagline')}
            onChange={(event) => set({ tagline: event.currentTarget.value })}
          />
          <Textarea
            label="Description"
            description="One or two sentences for search engines and feeds"
            autosize
            minRows={2}
            value={now.description}
            error={problem('description')}
            onChange={(event) => set({ description: event.currentTarget.value })}
          />
          <DesignField
            value={design}
            overrides={overrides}
            onChange={(chosen) => set({ design: chosen })}
          />
          <Group align="flex-start" gap="md">
            <ColourField
              label="Accent on light paper"
              value={colours.accent}
              design={design.name}
              light="light"
              onChange={(accent) => set({ colours: { ...colours, accent } })}
            />
            <ColourField
              label="Accent on dark paper"
              value={colours.accentDark}
              design={design.name}
              light="dark"
              onChange={(accentDark) => set({ colours: { ...colours, accentDark } })}
            />
          </Group>
          <NavigationField
            value={now.navigation}
            problem={problem}
            onChange={(navigation) => set({ navigation })}
          />
          <Radio.Group
            label="Earlier versions"
            description="Every version is listed under its story; of a withheld one, readers see the reason alone"
            value={now.versions}
            onChange={(value) => set({ versions: value === 'all' ? 'all' : 'notes' })}
          >
            <Stack gap={6} mt={6}>
              <Radio value="notes" label="Show what changed where a note tells of it" />
              <Radio value="all" label="Show what changed in every version" />
            </Stack>
          </Radio.Group>
          <SponsorField
            value={now.sponsor}
            problem={problem}
            onChange={(sponsor) => set({ sponsor })}
          />
          <Refusal error={saving.error} />
          <div className={classes['save']}>
            <Button type="submit" loading={saving.isPending} disabled={isSame || !areFit}>
              Save and write all pages
            </Button>
            <RebuildProgress rebuild={rebuild} isSaved={saving.isSuccess && isSame} />
          </div>
        </Stack>
      </form>
      <div className={classes['look']}>
        <LookFirst
          changes={areFit ? changes : withoutColours(changes)}
          seen={JSON.stringify(before)}
        />
      </div>
    </div>
  )
}

/** Colours that are still being typed are not shown; the rest is. */
function withoutColours(changes: Partial<MagazineSettings>): Partial<MagazineSettings> {
  const { colours: _, ...others } = changes
  return others
}
