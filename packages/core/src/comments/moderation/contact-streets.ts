import { type Place, placesOf } from './place.ts'

/*
 * How addresses are written where most of our readers live: the number before the street in English and French, behind
 * it elsewhere; a name with a capital between. Every part has a length, so that no text makes the search slow.
 */
const patterns: readonly RegExp[] = [
  /\b\d{1,4}[a-zA-Z]?,? (?:\p{Lu}[\p{L}'’.-]{1,25} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Crescent|Terrace|Square|Place|Gardens|Grove|Way|Boulevard|Blvd|Mews)\b/gu,
  /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|chemin|impasse|allée|quai) (?:de |du |des |la |le |l['’]){0,3}\p{L}{2,25}/giu,
  /\b\p{Lu}[\p{L}.-]{2,30}(?:straße|strasse|str\.|gasse|allee|weg|platz|ufer|straat|laan|plein|gracht|gade|vej|gatan|vägen) \d{1,4}/gu,
  /\b(?:calle|avenida|plaza|paseo|via|viale|piazza|corso|rua|travessa|praça|ulica|ul\.|aleja|al\.) (?:(?:de|del|della|dei|da|do|dos|la|los) ){0,2}\p{Lu}[\p{L}.]{1,25}(?: \p{Lu}[\p{L}.]{1,25}){0,2},? (?:n[.º°]? ?)?\d{1,4}\b/gu,
  // Postcodes of the United Kingdom: an area, a district, a space, a digit and two letters.
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
]

/** Where addresses of houses stand. */
export function streetsIn(text: string): readonly Place[] {
  return patterns.flatMap((pattern) => placesOf(text, pattern))
}
