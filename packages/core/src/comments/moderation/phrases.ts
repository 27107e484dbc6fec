import type { ModerationSettings } from '../moderation.ts'
import { type CompiledPhrases, compilePhrases } from '../phrases/compile-phrases.ts'
import type { FoundPhrase, PhraseOutcome } from '../phrases/phrase.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import type { Found, Phase } from './phase.ts'

/** More findings of one comment tell moderators nothing new. */
const most = 8

/** Looks for the phrases of the packs that are on, and for the newsroom’s own. */
export const phrases: Phase = {
  name: 'phrases',
  run: ({ text, settings }) =>
    strictest(phrasesIn(compiledOf(settings), text))
      .slice(0, most)
      .map(
        ({ phrase, start, end }): Found => ({
          outcome: phrase.outcome,
          rule: phrase.rule,
          why: `It says “${text.slice(start, end)}”`,
          place: { start, end },
        }),
      ),
}

/** Mild words that come first do not push out those that hold. */
function strictest(found: readonly FoundPhrase[]): readonly FoundPhrase[] {
  if (found.length <= most) return found
  const by = (outcome: PhraseOutcome) => found.filter(({ phrase }) => phrase.outcome === outcome)
  return [...by('refuse'), ...by('hold'), ...by('order')]
}

const compiled = new WeakMap<ModerationSettings, CompiledPhrases>()

/** Settings are read once and used for many comments; making phrases ready is slow. */
function compiledOf(settings: ModerationSettings): CompiledPhrases {
  const known = compiled.get(settings)
  if (known) return known
  const made = compilePhrases(settings.languages, settings.phrases)
  compiled.set(settings, made)
  return made
}
