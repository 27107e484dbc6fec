// Draws every picture of the demo magazine into demo/magazine/media. Run: node demo/make-pictures.ts [name …]
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { logo } from './drawing/logo.ts'
import { choirUnderTheBridge } from './drawing/places/choir-under-the-bridge.ts'
import { harbourBiennale } from './drawing/places/harbour-biennale.ts'
import { lighthouseCinema } from './drawing/places/lighthouse-cinema.ts'
import { lowSeason } from './drawing/places/low-season.ts'
import { pianoAtDusk } from './drawing/places/piano-at-dusk.ts'
import { riverAtNight } from './drawing/places/river-at-night.ts'
import { roadBeforeSunrise } from './drawing/places/road-before-sunrise.ts'
import { beaMarchetti } from './drawing/portraits/bea-marchetti.ts'
import { dilysOkonjo } from './drawing/portraits/dilys-okonjo.ts'
import { inesCalloway } from './drawing/portraits/ines-calloway.ts'
import { noorVelasco } from './drawing/portraits/noor-velasco.ts'
import { rafiOsterley } from './drawing/portraits/rafi-osterley.ts'
import { soleneAbara } from './drawing/portraits/solene-abara.ts'
import { tomaszWren } from './drawing/portraits/tomasz-wren.ts'
import { print } from './drawing/press.ts'
import { backRow } from './drawing/stages/back-row.ts'
import { ghostLight } from './drawing/stages/ghost-light.ts'
import { loneLight } from './drawing/stages/lone-light.ts'
import { restrictedView } from './drawing/stages/restricted-view.ts'
import { costumeRail } from './drawing/things/costume-rail.ts'
import { dressingRoom } from './drawing/things/dressing-room.ts'
import { insider } from './drawing/things/insider.ts'
import { kitchenTable } from './drawing/things/kitchen-table.ts'
import { posters } from './drawing/things/posters.ts'
import { projectionRoom } from './drawing/things/projection-room.ts'
import { promptCorner } from './drawing/things/prompt-corner.ts'
import { saltLedger } from './drawing/things/salt-ledger.ts'
import { smallWeather } from './drawing/things/small-weather.ts'
import { subtitles } from './drawing/things/subtitles.ts'

const prints = [
  loneLight,
  backRow,
  restrictedView,
  ghostLight,
  pianoAtDusk,
  riverAtNight,
  lighthouseCinema,
  lowSeason,
  roadBeforeSunrise,
  harbourBiennale,
  dressingRoom,
  insider,
  kitchenTable,
  posters,
  projectionRoom,
  promptCorner,
  saltLedger,
  smallWeather,
  subtitles,
  costumeRail,
  choirUnderTheBridge,
  inesCalloway,
  tomaszWren,
  dilysOkonjo,
  rafiOsterley,
  noorVelasco,
  beaMarchetti,
  soleneAbara,
  logo,
]

const folder = join(import.meta.dirname, 'magazine/media')
const wanted = process.argv.slice(2)

await mkdir(folder, { recursive: true })
for (const sheet of prints) {
  if (wanted.length > 0 && !wanted.includes(sheet.name)) continue
  const bytes = await print(sheet)
  const file = `${sheet.name}.${sheet.isSign ? 'png' : 'jpg'}`
  await writeFile(join(folder, file), bytes)
  console.log(`${file} ${sheet.width}x${sheet.height} ${Math.round(bytes.length / 1024)} KB`)
}
