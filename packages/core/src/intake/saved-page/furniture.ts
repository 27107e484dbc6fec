// Lines that a page has and a story has not. Each pattern must fit the whole line, so that no sentence of a
// story is taken for one of them.

/** Words quoted in a line: then it is somebody's, and stays. */
const quoted = /["“”„«»‹›]/

const longestLine = 400

type Kind = readonly [why: string, ...patterns: RegExp[]]

const kinds: readonly Kind[] = [
  [
    'a link past the page’s own parts',
    /^(?:skip|jump) (?:to|past|over) [\p{L} ]{2,40}$/iu,
    /^(?:zum (?:haupt)?inhalt (?:springen|wechseln)|aller au contenu(?: principal)?|(?:saltar|ir) al contenido(?: principal)?|vai al contenuto)$/i,
  ],
  [
    'an advertisement’s place',
    /^(?:advertisement|advertisements|advertising|advert|ad|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|pubblicità)$/i,
    /^(?:story|article|post|text) continues (?:below|after)(?: (?:this )?(?:advertisement|ad|video|gallery|newsletter))?$/i,
    /^scroll (?:down )?(?:to continue|for more)(?: (?:reading|with content|content))?$/i,
    /^(?:continue reading(?: below)?|remove ads|why this ad\??|report (?:this )?ad)$/i,
  ],
  [
    'words of the comment form',
    /^(?:leave|write|post|add) (?:a|your) (?:comment|reply)(?: here)?$/i,
    /^(?:you must be|please) (?:logged in|log in|sign in|signed in|registered) to (?:post a )?(?:comment|reply)\.?$/i,
    /^(?:log|sign) in to (?:comment|reply|join the (?:conversation|discussion))\.?$/i,
    /^join the (?:conversation|discussion)$/i,
    /^(?:view|show|read|see|load)(?: all| more)?(?: \d[\d,.]*)? comments$/i,
    /^comments (?:are|have been) (?:closed|disabled|turned off)\.?$/i,
    /^your e-?mail address will not be published\b.{0,60}$/i,
    /^(?:required fields are marked \*|post comment|cancel reply)$/i,
    /^(?:kommentar (?:schreiben|verfassen)|laisser un commentaire|deja un comentario)$/i,
  ],
  [
    'an invitation to subscribe',
    /^(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|inbox|updates|e-?mails?)\b.{0,80}$/i,
    /^get .{1,80} (?:delivered )?(?:straight |direct(?:ly)? )?(?:to|in) your inbox\b.{0,40}$/i,
    /^(?:enter )?your e-?mail(?: address)?$/i,
    /^(?:subscribe(?: now| today)?|sign up|log ?in|sign in|register|already a (?:subscriber|member)\? .{3,20})$/i,
    /^(?:jetzt abonnieren|newsletter abonnieren|s’abonner|suscríbete)$/i,
  ],
  [
    'a notice about cookies',
    /^cookies? (?:settings|preferences|policy|notice|consent)$/i,
    /^(?:we|this (?:web)?site|we and our partners) uses? cookies\b.*$/i,
    /^(?:accept|reject|allow|decline)(?: all)?(?: cookies)?$/i,
    /^manage (?:my )?(?:cookies|preferences|options|choices)$/i,
  ],
  [
    'the foot of the page',
    /^(?:copyright )?[©(]\s?(?:c\)\s?)?.{0,120}$/i,
    /^copyright \d{4}\b.{0,100}$/i,
    /^all rights reserved\.?$/i,
    /^(?:privacy(?: policy| notice)?|terms (?:of (?:use|service)|(?:and|&) conditions)|imprint|impressum|datenschutz|about(?: us)?|contact(?: us)?|advertise(?: with us)?|careers|accessibility|site ?map|back to top)$/i,
  ],
  [
    'a time that was true on somebody’s screen, not a date',
    /^(?:(?:last )?updated|published|posted|modified)?:? ?(?:(?:\d{1,3}|an?|one|few|a few) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdw]) ago|just now|today|yesterday)(?: at \d{1,2}[:.]\d\d ?(?:[ap]m)?)?$/i,
    /^\d{1,3}[- ]min(?:ute)?s?(?: read)?$/i,
    /^vor \d{1,3} (?:minuten?|stunden?|tag(?:en)?)$/i,
  ],
  [
    'a heading of the page’s own lists',
    /^(?:most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|recommended(?: for you| stories| reading)?|related(?: stories| articles| content| posts| topics)?|read (?:more|next|also)|you (?:may|might) (?:also )?like|more (?:on this story|stories|from [\p{L}\d ’'&]{2,40})|latest(?: news| stories)?|editors?[’']?s? picks?|watch (?:next|more)|in this (?:story|article)|tags|topics|filed under|share this(?: (?:story|article|post|page))?|follow us(?: on .{2,40})?|listen to this (?:article|story)|play(?: video)?|close|menu|search|loading(?:…|\.\.\.)?|mehr zum thema|artikel teilen|lire aussi|partager|compartir)\s*:?$/iu,
    /^(?:click|tap) here\b.{0,80}$/i,
    /^(?:share|like|comment)(?:,| or| and) (?:share|comment)(?: on)?(?: this(?: (?:article|story|post))?)?\.?$/i,
  ],
]

/** Says why a line of a page is none of the story; undefined where it may be the story's. */
export function furnitureIn(line: string): string | undefined {
  const words = line
    .slice(0, longestLine + 1)
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (words === '' || words.length > longestLine || quoted.test(words)) return undefined
  if (isNavigation(words)) return 'the page’s navigation'
  if (isSharing(words)) return 'buttons to share, and counts'
  return kinds.find(([, ...patterns]) =>
    (patterns as RegExp[]).some((pattern) => pattern.test(words)),
  )?.[0]
}

/** Four short names or more with bars between them, or a path from the front page. */
function isNavigation(words: string): boolean {
  const parts = words.split(/\s[|•·]\s?|\s?[|•·]\s/)
  const areShort = parts.every((part) => part.length <= 40 && !/[.!?…:]$/.test(part))
  if (parts.length >= 4 && areShort) return true
  const path = words.split(/\s*[>›/]\s+|\s+[>›/]\s*/)
  return path.length >= 2 && /^(?:home|front page|startseite|accueil|inicio)$/i.test(path[0] ?? '')
}

const button =
  /(?:share(?: (?:this|on|via|to|article|story|options|full article))?|tweet|e-?mail|print|copy(?: the)? link|link copied|facebook|twitter|whatsapp|reddit|linkedin|pinterest|telegram|flipboard|bluesky|threads|mastodon|messenger|pin it|save|bookmark|gift(?: this)? article|listen|follow|comment|like|repost|x|\d[\d,.]{0,9}k? (?:comments?|shares?|likes?|replies|reposts?)|comments?(?: \(\d{1,6}\))?)(?=[\s|·•,]|$)[\s|·•,]*/iy

/** Nothing but names of buttons: two or more, or one that is nothing else. */
function isSharing(words: string): boolean {
  let count = 0
  let at = 0
  while (at < words.length) {
    button.lastIndex = at
    if (!button.test(words)) return false
    at = button.lastIndex
    count += 1
  }
  return (
    count > 1 ||
    /^(?:share|tweet|copy link|link copied|pin it|\d[\d,.]{0,9}k? (?:comments?|shares?|likes?)|comments? \(\d{1,6}\))$/i.test(
      words,
    )
  )
}
