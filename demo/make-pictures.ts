// Draws every picture of the demo magazine into demo/media. Run: node demo/make-pictures.ts [name …]
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { print } from './drawing/press.ts'
import { biennale, lighthouse, lowSeason, pianoDusk, riverNight, tourVan } from './drawing/places.ts'
import { backRow, ghostLight, loneLight, pillar } from './drawing/stages.ts'

const prints = [loneLight, backRow, pillar, ghostLight, pianoDusk, riverNight, lighthouse, lowSeason, tourVan, biennale]

const folder = join(import.meta.dirname, 'media')
const wanted = process.argv.slice(2)

await mkdir(folder, { recursive: true })
for (const sheet of prints) {
  if (wanted.length > 0 && !wanted.includes(sheet.name)) continue
  const bytes = await print(sheet)
  await writeFile(join(folder, `${sheet.name}.jpg`), bytes)
  console.log(`${sheet.name}.jpg ${sheet.width}x${sheet.height} ${Math.round(bytes.length / 1024)} KB`)
}
