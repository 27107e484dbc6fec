import { describe, expect, it } from 'vitest'
import { wordsOf } from '../reading/words-of.ts'
import { wrongFinds } from './finds-for-tests.ts'
import { findsIn } from './finds-in.ts'

const check = (table: Readonly<Record<string, string>>) => expect(wrongFinds(table)).toEqual([])

describe('quoted words', () => {
  it('have the speaker before or behind the verb, with a title or a description', () =>
    check({
      '“It is over,” she said.': 'direct | “It is over,” | said | she | -',
      'She said: “It is over.”': 'direct | “It is over.” | said | She | -',
      'She said, “It is over.”': 'direct | “It is over.” | said | She | -',
      '“It is over,” said Mara Quill, the singer, in a statement.':
        'direct | “It is over,” | said | Mara Quill, the singer | -',
      '“It is over,” singer Mara Quill said.':
        'direct | “It is over,” | said | singer Mara Quill | -',
      '“It is over,” Lund’s lawyer, Ada Brandt, confirmed to Rolling Stone.':
        'direct | “It is over,” | confirmed | Lund’s lawyer, Ada Brandt | Rolling Stone',
      '“He is innocent,” said Brandt, who has represented Lund since 2019.':
        'direct | “He is innocent,” | said | Brandt | -',
      '“I am home,” Quill, 34, told Us Weekly in an interview.':
        'direct | “I am home,” | told | Quill, 34 | Us Weekly',
      '“We are fine,” her brother Tom Quill, 29, exclusively tells Us.':
        'direct | “We are fine,” | tells | her brother Tom Quill, 29 | Us',
      '“The drug is safe,” the study concluded.':
        'direct | “The drug is safe,” | concluded | the study | -',
      '“We ask for privacy,” the statement continued.':
        'direct | “We ask for privacy,” | continued | the statement | -',
      '“Home at last,” read the caption.': 'direct | “Home at last,” | read | the caption | -',
    }))

  it('are read with any marks, and with the comma on either side of them', () =>
    check({
      '"It is over," she said.': 'direct | "It is over," | said | she | -',
      "'It is over', the mayor said.": "direct | 'It is over' | said | the mayor | -",
      '‘I was told I would never sing again,’ she said.':
        'direct | ‘I was told I would never sing again,’ | said | she | -',
      '«C’est fini», she said.': 'direct | «C’est fini» | said | she | -',
      '“She told me, ‘Go home,’ and I went,” he said.':
        'direct | “She told me, ‘Go home,’ and I went,” | said | he | -',
      '“Why?” she asked.': 'direct | “Why?” | asked | she | -',
      '“Is it over?” asked one fan.': 'direct | “Is it over?” | asked | one fan | -',
      '“It’s a 6\'2" man,” she said.': 'direct | “It’s a 6\'2" man,” | said | she | -',
      '“I am done [with this] … today,” Quill said [sic].':
        'direct | “I am done [with this] … today,” | said | Quill | -',
    }))

  it('go on behind the words that interrupt them', () =>
    check({
      '“I am,” she said, “done.”':
        'direct | “I am,” | said | she | -\n+direct | “done.” | said | she | -',
      '“If you want to know,” Lund said, “ask her.”':
        'direct | “If you want to know,” | said | Lund | -\n+direct | “ask her.” | said | Lund | -',
    }))

  it('go to whoever wrote each of two', () =>
    check({
      'One fan wrote, “Queen,” while another commented, “We miss you.”':
        'direct | “Queen,” | wrote | One fan | -\ndirect | “We miss you.” | commented | another | -',
      'Fans were quick to react, with one writing: “Queen!” and another adding, “We miss you.”':
        'direct | “Queen!” | writing | one | -\ndirect | “We miss you.” | adding | another | -',
      '“Would you do it again?” the host asked. “Yes,” Quill replied.':
        'direct | “Would you do it again?” | asked | the host | -\ndirect | “Yes,” | replied | Quill | -',
    }))

  it('stand in a clause of the same speaker', () =>
    check({
      'She told her followers she was “taking a break”.':
        'mixed | she was “taking a break” | told | She | her followers',
      'Lund posted on X that he had “never said that”.':
        'mixed | that he had “never said that” | posted | Lund | -',
      'It was “a mess”, the mayor said.': 'mixed | It was “a mess” | said | the mayor | -',
      'Lund apologised to Quill, saying he was “deeply sorry”.':
        'mixed | he was “deeply sorry” | saying | Lund | -',
      'Quill said the label “owes” her money.':
        'mixed | the label “owes” her money | said | Quill | -',
    }))

  it('are what something is called', () =>
    check({
      'Critics called the album “a triumph” and “a return to form”.':
        'mixed | “a triumph” | called | Critics | -\n+mixed | “a return to form” | called | Critics | -',
      'In an interview with the Sunday Post, Lund called his ex-wife “a liar” and said she had invented it.':
        'mixed | “a liar” | called | Lund | the Sunday Post\nindirect | she had invented it | said | Lund | the Sunday Post',
      'Quill has accused the label of “stealing” from her.':
        'mixed | “stealing” | accused | Quill | -',
    }))

  it('have a speaker without a verb of reporting', () =>
    check({
      'In the words of one executive, “It was a disaster.”':
        'direct | “It was a disaster.” | In the words of | one executive | -',
      '“This is not over” — Mara Quill': 'direct | “This is not over” | - | Mara Quill | -',
      'As Quill put it, “You can’t go home again.”':
        'direct | “You can’t go home again.” | put | Quill | -',
      'Quill captioned the post: “Home at last”': 'direct | “Home at last” | captioned | Quill | -',
      'Quill thanked fans for their “love and patience”.':
        'mixed | “love and patience” | thanked | Quill | -',
      '“I was scared” is how she described that night.': 'direct | “I was scared” | - | she | -',
    }))
})

describe('reported clauses', () => {
  it('follow their verb with “that” or without, and whom they told', () =>
    check({
      'Quill told reporters on Friday that the tour, which began in March, would end early.':
        'indirect | that the tour, which began in March, would end early | told | Quill | reporters',
      'Sources say the pair have split.': 'indirect | the pair have split | say | Sources | -',
      'A source close to the couple told People the pair have split.':
        'indirect | the pair have split | told | A source close to the couple | People',
      'Mara Quill, who starred in it, said the show had changed her life.':
        'indirect | the show had changed her life | said | Mara Quill | -',
      'Lund (who married Quill in 2019) said he was heartbroken.':
        'indirect | he was heartbroken | said | Lund | -',
      'Lund, 41 — who married Quill in 2019 — said he was heartbroken.':
        'indirect | he was heartbroken | said | Lund | -',
      'A study published in the Lancet found that the drug was safe.':
        'indirect | that the drug was safe | found | A study | -',
      'Speaking to the BBC on Monday, Lund said he was heartbroken.':
        'indirect | he was heartbroken | said | Lund | the BBC',
      'The lawsuit alleges that Lund misled investors.':
        'indirect | that Lund misled investors | alleges | The lawsuit | -',
      'The host asked if she would do it again.':
        'indirect | if she would do it again | asked | The host | -',
      'Us Weekly can confirm that the pair have split.':
        'indirect | that the pair have split | confirm | Us Weekly | -',
      'Page Six was first to report that the pair had split.':
        'indirect | that the pair had split | report | Page Six | -',
    }))

  it('stand before their verb, or around it', () =>
    check({
      'Quill died of natural causes, the coroner said.':
        'indirect | Quill died of natural causes | said | the coroner | -',
      'The tour will go on, said the band’s manager.':
        'indirect | The tour will go on | said | the band’s manager | -',
      'The pair have split, Page Six reports.':
        'indirect | The pair have split | reports | Page Six | -',
      'The label, Quill said, owes her money.':
        'indirect | The label | said | Quill | -\n+indirect | owes her money | said | Quill | -',
    }))

  it('have a source without a verb', () =>
    check({
      'According to court documents obtained by TMZ, Lund owes $2 million.':
        'indirect | Lund owes $2 million | According to | court documents | -',
      'Lund owes $2 million, according to court documents obtained by TMZ.':
        'indirect | Lund owes $2 million | according to | court documents | -',
      'The pair were never serious, per the insider.':
        'indirect | The pair were never serious | per | the insider | -',
      'According to TMZ, a source said the singer is leaving.':
        'indirect | a source said the singer is leaving | According to | TMZ | -\nindirect | the singer is leaving | said | a source | -',
    }))

  it('end where the next report begins', () =>
    check({
      'He insisted he had done nothing wrong and said he would fight the charges.':
        'indirect | he had done nothing wrong | insisted | He | -\nindirect | he would fight the charges | said | He | -',
      'Prosecutors allege that Lund took the money, but his lawyer insists he is innocent.':
        'indirect | that Lund took the money | allege | Prosecutors | -\nindirect | he is innocent | insists | his lawyer | -',
      'Lund said he was sorry, adding that it would not happen again.':
        'indirect | he was sorry | said | Lund | -\nindirect | that it would not happen again | adding | Lund | -',
    }))

  it('may be told to their subject, denied, or come by a noun', () =>
    check({
      'She said she was told that the tour was over.':
        'indirect | she was told that the tour was over | said | She | -\nindirect | that the tour was over | told | - | she',
      'Quill was quoted by the Daily Post as saying: “It is over.”':
        'direct | “It is over.” | saying | Quill | -',
      'It was reported that the pair had split.':
        'indirect | that the pair had split | reported | - | -',
      'It is understood that the pair met in 2019.':
        'indirect | that the pair met in 2019 | understood | - | -',
      'The singer did not say whether she would return.':
        'indirect | whether she would return | say | The singer | - not',
      'Her claim that she was pushed was repeated on television.':
        'indirect | that she was pushed | claim | Her | -',
      'Lund repeated his claim that he was robbed.':
        'indirect | that he was robbed | claim | his | -',
    }))
})

describe('what is no report', () => {
  it('is left alone', () =>
    check({
      'A representative for Quill did not immediately respond to a request for comment.': '',
      'A spokesperson declined to comment.': '',
      'Reps for Quill and Lund did not return requests for comment.': '',
      'Quill, meanwhile, has said nothing.': '',
      'Quill said nothing about the claims.': '',
      'Neither Quill nor Lund has commented publicly.': '',
      'The store added a café last year.': '',
      'Lund was charged with assault.': '',
      'Lund pleaded not guilty.': '',
      'Her claims shook the town.': '',
      'She made claims that shook the town.': '',
      'The United States and other states have laws.': '',
      'He noted the date and added sugar.': '',
      'The label announced the start of a tour that would reach Spain.': '',
      'Police found a man who was hurt.': '',
      'He continued the tour after he was hurt.': '',
      'They asked for help and explained the plan.': '',
      'Quill wanted to say that she was sorry.': '',
      'Her father believes that she will return.': '',
      'I think you could say that it was late.': '',
      '': '',
      '?!… — “': '',
    }))
})

it('takes no longer for one sign a hundred thousand times', () => {
  for (const sign of [
    '“',
    '" ',
    ', ',
    'said ',
    'she said, ',
    '— ',
    'according to ',
    'Quill, ',
    '“a” ',
    'of ',
    'that ',
  ]) {
    const text = sign.repeat(4000)
    const words = wordsOf(text)
    expect(findsIn(words, []).length, sign).toBeLessThan(4001)
  }
})
