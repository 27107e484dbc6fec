import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePeers, peersFolder } from './peers/install.ts'
import { findProgram, output } from './processes.ts'

/** A program that makes a whole site of files. */
export interface Generator {
  readonly name: string
  /** Makes the site in a folder that is empty; gives what the program said. */
  readonly build: (folder: string) => Promise<string>
}

/** A file that a generator reads. */
export interface Source {
  readonly section: string
  readonly slug: string
  readonly text: string
}

/** Sets up Hugo; undefined where the machine does not have it. */
export function setUpHugo(folder: string, sources: Iterable<Source>): Generator | undefined {
  const hugo = findProgram('hugo')
  if (!hugo) return undefined
  const content = join(folder, 'content')
  for (const { section, slug, text } of sources) {
    mkdirSync(join(content, section), { recursive: true })
    writeFileSync(join(content, section, `${slug}.md`), text)
  }
  const own = {
    // Months have no feeds.
    months: 'title: Months\ncascade:\n  outputs: [HTML]',
    archive: 'title: Archive\nlayout: archive\noutputs: [HTML]',
  }
  for (const [name, head] of Object.entries(own)) {
    mkdirSync(join(content, name), { recursive: true })
    writeFileSync(join(content, name, '_index.md'), `---\n${head}\n---\n`)
  }
  const source = join(peersFolder, 'hugo')
  const cache = join(folder, 'cache')
  const args = ['--source', source, '--contentDir', content, '--cacheDir', cache, '--noBuildLock']
  return { name: 'Hugo', build: (to) => output(hugo, [...args, '--destination', to]) }
}

/** Sets up Eleventy, installing it where it is missing; undefined where that cannot be done. */
export async function setUpEleventy(
  folder: string,
  sources: Iterable<Source>,
): Promise<Generator | undefined> {
  if (!(await ensurePeers())) return undefined
  cpSync(join(peersFolder, 'eleventy'), folder, { recursive: true })
  const stories = join(folder, 'stories')
  mkdirSync(stories)
  cpSync(join(folder, 'stories.11tydata.cjs'), join(stories, 'stories.11tydata.cjs'))
  for (const { slug, text } of sources) writeFileSync(join(stories, `${slug}.md`), text)
  const program = join(peersFolder, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs')
  return {
    name: 'Eleventy',
    build: (to) => {
      const env = { ...process.env, PEER_INPUT: '.', PEER_OUTPUT: to }
      return output(process.execPath, [program, '--quiet'], { cwd: folder, env })
    },
  }
}
