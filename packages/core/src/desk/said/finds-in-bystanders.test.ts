import { expect, it } from 'vitest'
import { wrongFinds } from './finds-for-tests.ts'

const check = (table: Readonly<Record<string, string>>) => expect(wrongFinds(table)).toEqual([])

it('reads what papers, courts and bystanders say', () =>
  check({
    '“We are sorry,” read a statement from the band.':
      'direct | “We are sorry,” | read | a statement from the band | -',
    '“We are sorry,” said a statement from the band.':
      'direct | “We are sorry,” | said | a statement from the band | -',
    'A statement from the band said it was sorry.':
      'indirect | it was sorry | said | A statement from the band | -',
    "A statement on the band's website read: “We are sorry.”":
      "direct | “We are sorry.” | read | A statement on the band's website | -",
    '“It will pass,” he is quoted as saying by Reuters.':
      'direct | “It will pass,” | saying | he | -',
    'He was quoted as saying by Reuters that it would pass.':
      'indirect | that it would pass | saying | He | -',
    'Quill has been quoted saying “it will pass”.': 'direct | “it will pass” | saying | Quill | -',
    'Quill went on record saying, “It will pass.”': 'direct | “It will pass.” | saying | Quill | -',
    'Quill responded by saying, “It will pass.”':
      'direct | “It will pass.” | responded | Quill | -',
    'Quill commented on the news, saying “it will pass.”':
      'direct | “it will pass.” | saying | Quill | -',
    'Lund wrote in his blog that “it will pass”.': 'mixed | that “it will pass” | wrote | Lund | -',
    'He further said, “It will pass.”': 'direct | “It will pass.” | said | He | -',
    '“It will pass,” explains Dr. Amy Cole of Leeds University.':
      'direct | “It will pass,” | explains | Dr. Amy Cole of Leeds University | -',
    'Said Quill: “It will pass.”': 'direct | “It will pass.” | Said | Quill | -',
    'Dr. Amy Cole, a professor at Leeds and author of two books, notes that it will pass.':
      'indirect | that it will pass | notes | Dr. Amy Cole, a professor at Leeds and author of two books | -',
    '“It will pass,” he explained to the crowd of about 200 people.':
      'direct | “It will pass,” | explained | he | -',
    'Cole, speaking on behalf of the union, described it as “a slap in the face”.':
      'mixed | “a slap in the face” | described | Cole | -',
    'The police report stated that the car was stolen.':
      'indirect | that the car was stolen | stated | The police report | -',
    'A witness, John Doe, 34, described the scene: “It was chaos.”':
      'direct | “It was chaos.” | described | A witness, John Doe, 34 | -',
    'To this, Lund replied “it will pass”.': 'direct | “it will pass” | replied | Lund | -',
    'But Lund, who lost his job, disagrees. “It will not pass,” he said.':
      'direct | “It will not pass,” | said | he | -',
    'Lund agreed: “It will pass.”': 'direct | “It will pass.” | agreed | Lund | -',
    'For Lund, it is personal. “I lost my job.”': 'direct | “I lost my job.” | - | Lund | -',
    'Lund was more direct: “I lost my job.”': 'direct | “I lost my job.” | - | Lund | -',
    "Lund's reaction: “I lost my job.”": "direct | “I lost my job.” | - | Lund's reaction | -",
    "Lund's reaction? “I lost my job.”": 'direct | “I lost my job.” | - | Lund | -',
    'Not everyone is happy. “I lost my job,” Lund said.':
      'direct | “I lost my job,” | said | Lund | -',
    '“I lost my job,” Lund, who lives in Leeds with his wife and two children, told the Leeds Post on Sunday.':
      'direct | “I lost my job,” | told | Lund | the Leeds Post',
    '“I lost my job,” Lund told the Leeds Post, adding: “I have two children.”':
      'direct | “I lost my job,” | told | Lund | the Leeds Post\ndirect | “I have two children.” | adding | Lund | -',
    '“I lost my job”, Lund said, “and I have two children”. He added: “It is hard.”':
      'direct | “I lost my job” | said | Lund | -\n+direct | “and I have two children” | said | Lund | -\ndirect | “It is hard.” | added | He | -',
    '“I lost my job,” Lund said with a sigh.': 'direct | “I lost my job,” | said | Lund | -',
    '“I lost my job,” a visibly upset Lund told reporters outside court.':
      'direct | “I lost my job,” | told | a visibly upset Lund | reporters',
    '“I lost my job,” a tearful Lund said.':
      'direct | “I lost my job,” | said | a tearful Lund | -',
    'A tearful Lund said he had lost his job.':
      'indirect | he had lost his job | said | A tearful Lund | -',
    'An emotional Lund told the jury: “I lost my job.”':
      'direct | “I lost my job.” | told | An emotional Lund | the jury',
    'The 41-year-old said he had lost his job.':
      'indirect | he had lost his job | said | The 41-year-old | -',
    '“I lost my job,” the father of two said.':
      'direct | “I lost my job,” | said | the father of two | -',
    'The father of two, from Leeds, said he had lost his job.':
      'indirect | he had lost his job | said | The father of two | -',
    'His wife Ann, 40, a nurse, said he “cried for days”.':
      'mixed | he “cried for days” | said | His wife Ann, 40, a nurse | -',
    'His wife, Ann, said he cried for days.':
      'indirect | he cried for days | said | His wife, Ann | -',
    'Ann said her husband, Ivo, cried for days.':
      'indirect | her husband, Ivo, cried for days | said | Ann | -',
    'Neighbours said they heard screams.': 'indirect | they heard screams | said | Neighbours | -',
    'One neighbour said: “I heard screams.”':
      'direct | “I heard screams.” | said | One neighbour | -',
    'Another neighbour, who asked not to be named, said she heard screams.':
      'indirect | she heard screams | said | Another neighbour | -',
    'A woman who lives nearby said she heard screams.':
      'indirect | she heard screams | said | A woman | -',
    'A woman living nearby said she heard screams.':
      'indirect | she heard screams | said | A woman living nearby | -',
    'People living nearby said they heard screams.':
      'indirect | they heard screams | said | People living nearby | -',
    'The man, named locally as Ivo Lund, told police he fell.':
      'indirect | he fell | told | The man, named locally as Ivo Lund | police',
    'Det Insp Joan Marsh said: “We are appealing for witnesses.”':
      'direct | “We are appealing for witnesses.” | said | Det Insp Joan Marsh | -',
    'Detective Inspector Joan Marsh, of West Yorkshire Police, said: “We are appealing for witnesses.”':
      'direct | “We are appealing for witnesses.” | said | Detective Inspector Joan Marsh, of West Yorkshire Police | -',
    'Joan Marsh, from West Yorkshire Police, said officers were appealing for witnesses.':
      'indirect | officers were appealing for witnesses | said | Joan Marsh | -',
    'West Yorkshire Police said in a statement: “We are appealing for witnesses.”':
      'direct | “We are appealing for witnesses.” | said | West Yorkshire Police | -',
    'A West Yorkshire Police spokesperson said: “We are appealing for witnesses.”':
      'direct | “We are appealing for witnesses.” | said | A West Yorkshire Police spokesperson | -',
    'A spokesperson for West Yorkshire Police said: “We are appealing for witnesses.”':
      'direct | “We are appealing for witnesses.” | said | A spokesperson for West Yorkshire Police | -',
    'A spokesperson added that enquiries were continuing.':
      'indirect | that enquiries were continuing | added | A spokesperson | -',
    'In a statement, West Yorkshire Police said it was appealing for witnesses.':
      'indirect | it was appealing for witnesses | said | West Yorkshire Police | -',
    'In a post on Facebook, the force said it was appealing for witnesses.':
      'indirect | it was appealing for witnesses | said | the force | -',
    'Posting on Facebook, the force said it was appealing for witnesses.':
      'indirect | it was appealing for witnesses | said | the force | -',
    'Labour MP Jo Hart accused ministers of “dithering”.':
      'mixed | “dithering” | accused | Labour MP Jo Hart | -',
    "Labour's Jo Hart said ministers were “dithering”.":
      "mixed | ministers were “dithering” | said | Labour's Jo Hart | -",
    'Ms Hart said ministers were dithering.':
      'indirect | ministers were dithering | said | Ms Hart | -',
    '“Ministers are dithering,” Hart told the Today programme.':
      'direct | “Ministers are dithering,” | told | Hart | the Today programme',
    "Ministers are dithering, Labour's Jo Hart has said.":
      "indirect | Ministers are dithering | said | Labour's Jo Hart | -",
    "Ministers are “dithering”, according to Labour's Jo Hart.":
      "mixed | Ministers are “dithering” | according to | Labour's Jo Hart | -",
    "One cabinet minister told me: “It's over.”":
      "direct | “It's over.” | told | One cabinet minister | me",
    'A senior Tory told the Times that it was over.':
      'indirect | that it was over | told | A senior Tory | the Times',
    'Asked if it was over, she said: “No comment.”': 'direct | “No comment.” | said | she | -',
    "“It's over,” she said, when asked about it.": "direct | “It's over,” | said | she | -",
    'She refused to say whether it was over.': '',
    'She did not say when she would leave.': 'indirect | when she would leave | say | She | - not',
    'She would not say how much she was paid.':
      'indirect | how much she was paid | say | She | - not',
    'She said only that it was over.': 'indirect | that it was over | said | She | -',
    "She said simply: “It's over.”": "direct | “It's over.” | said | She | -",
    "She simply said “it's over”.": "direct | “it's over” | said | She | -",
    'She was asked if it was over and replied: “Yes.”':
      'indirect | if it was over | asked | - | She\ndirect | “Yes.” | replied | She | -',
    "The email, seen by the BBC, says: “It's over.”":
      "direct | “It's over.” | says | The email, seen by the BBC | -",
    'The email, which the BBC has seen, says that it is over.':
      'indirect | that it is over | says | The email | -',
    'Records show Lund was paid twice.': 'indirect | Lund was paid twice | show | Records | -',
    'Documents seen by the Post show that Lund was paid twice.':
      'indirect | that Lund was paid twice | show | Documents seen by the Post | -',
    'Polls suggest voters want change.': 'indirect | voters want change | suggest | Polls | -',
    'New figures show crime rose by 5% last year.':
      'indirect | crime rose by 5% last year | show | New figures | -',
    'Crime rose by 5% last year, figures show.':
      'indirect | Crime rose by 5% last year | show | figures | -',
    'A report by the charity found one in five children were hungry.':
      'indirect | one in five children were hungry | found | A report by the charity | -',
    'Scientists at Leeds University have found that sleep helps memory.':
      'indirect | that sleep helps memory | found | Scientists at Leeds University | -',
    'Scientists say sleep helps memory.': 'indirect | sleep helps memory | say | Scientists | -',
    'Sleep helps memory, scientists say.': 'indirect | Sleep helps memory | say | scientists | -',
    'Someone who worked on the tour said it was chaos.':
      'indirect | it was chaos | said | Someone | -',
    'A woman who answered the door said it was chaos.':
      'indirect | it was chaos | said | A woman | -',
    'People who know her say she is kind.': 'indirect | she is kind | say | People | -',
    'The man who was hurt in Leeds said he fell.': 'indirect | he fell | said | The man | -',
    'Those who saw it said it was chaos.': 'indirect | it was chaos | said | Those | -',
    'It shows that he fell.': '',
  }))

it('reads what courts hear, and deeds that are denied', () =>
  check({
    'A man fell at home, an inquest was told on Tuesday.':
      'indirect | A man fell at home | told | - | an inquest',
    'Ann Roe, who joined the Marlins staff in the summer of 2022, testified that Brandt followed her.':
      'indirect | that Brandt followed her | testified | Ann Roe | -',
    'Kay Low, a hematologist who has not treated the Duchess, said that she would not guess.':
      'indirect | that she would not guess | said | Kay Low, a hematologist | -',
    'He split from her by text, it was claimed in France.':
      'indirect | He split from her by text | claimed | - | -',
    'Accused told barman he had ‘sorted’ partner, court hears':
      'mixed | he had ‘sorted’ partner | told | Accused | barman',
    'A crime novelist of 60 told me she had murdered a deadline with it.':
      'indirect | she had murdered a deadline with it | told | A crime novelist of 60 | me',
    'Hesketh, 52, denies murdering Graham Tull.':
      'indirect | murdering Graham Tull | denies | Hesketh, 52 | -',
    'The numbers are fine, the court heard.': 'indirect | The numbers are fine | heard | - | -',
  }))
