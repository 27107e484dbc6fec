import { openScratchFile } from './scratch-file.ts'

/** What an import of an archive remembers in a file. Gone at its end. */
export interface Scratch {
  /** Remembers that a piece shows a picture. */
  show(picture: string): void
  isShown(picture: string): boolean
  /** Remembers a picture that the archive lists. */
  list(picture: ListedPicture): void
  /** The pictures that the archive lists, and whether a piece shows them. */
  listed(): Iterable<ListedPicture & { readonly isShown: boolean }>
  /** Remembers an address that leads to a piece. */
  know(address: string): void
  isKnown(address: string): boolean
  /** Remembers a link to the own site; `path` is what must lead somewhere. */
  link(link: OwnLink): void
  links(): Iterable<OwnLink>
  close(): void
}

/** A picture of an archive: `key` is the same however pieces name it. */
export interface ListedPicture {
  readonly key: string
  readonly item: string
  readonly description: string
}

/** A link to the own site in the story with this headline. */
export interface OwnLink {
  readonly story: string
  readonly address: string
  readonly path: string
}

/** Opens a scratch file. */
export function openScratch(path: string): Scratch {
  const database = openScratchFile(
    path,
    `create table shown (key text primary key) without rowid;
    create table picture (key text not null, item text not null, description text not null);
    create table address (path text primary key) without rowid;
    create table link (story text not null, address text not null, path text not null);`,
  )
  const statements = {
    show: database.prepare('insert or ignore into shown values (?)'),
    isShown: database.prepare('select 1 from shown where key = ?'),
    list: database.prepare('insert into picture values (?, ?, ?)'),
    listed: database.prepare(`
      select key, item, description, exists (select 1 from shown where shown.key = picture.key) as is_shown
      from picture order by rowid
    `),
    know: database.prepare('insert or ignore into address values (?)'),
    isKnown: database.prepare('select 1 from address where path = ?'),
    link: database.prepare('insert into link values (?, ?, ?)'),
    links: database.prepare('select story, address, path from link order by rowid'),
  }
  return {
    show: (key) => statements.show.run(key),
    isShown: (key) => statements.isShown.get(key) !== undefined,
    list: ({ key, item, description }) => statements.list.run(key, item, description),
    *listed() {
      for (const row of statements.listed.iterate()) {
        const { key, item, description, is_shown } = row
        const texts = { key: String(key), item: String(item), description: String(description) }
        yield { ...texts, isShown: is_shown === 1 }
      }
    },
    know: (path) => statements.know.run(path),
    isKnown: (path) => statements.isKnown.get(path) !== undefined,
    link: ({ story, address, path }) => statements.link.run(story, address, path),
    *links() {
      for (const { story, address, path } of statements.links.iterate())
        yield { story: String(story), address: String(address), path: String(path) }
    },
    close: () => database.close(),
  }
}
