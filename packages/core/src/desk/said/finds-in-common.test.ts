import { expect, it } from 'vitest'
import { wrongFinds } from './finds-for-tests.ts'

const check = (table: Readonly<Record<string, string>>) => expect(wrongFinds(table)).toEqual([])

it('reads the common run', () =>
  check({
    '“We’re devastated,” her brother Tom Quill, 29, exclusively tells Us. “She was our rock.”':
      'direct | “We’re devastated,” | tells | her brother Tom Quill, 29 | Us\ndirect | “She was our rock.” | - | - | -',
    "The 34-year-old singer told fans at Friday's show she was “not okay”.":
      'mixed | she was “not okay” | told | The 34-year-old singer | fans',
    "“She's been through hell,” says a friend of the star.":
      "direct | “She's been through hell,” | says | a friend of the star | -",
    '“Mara has been very clear about this,” the rep told Page Six in a statement on Tuesday.':
      'direct | “Mara has been very clear about this,” | told | the rep | Page Six',
    'Lund wrote on X: “I never said that.”': 'direct | “I never said that.” | wrote | Lund | -',
    'Lund posted on X that he had “never said that.”':
      'mixed | that he had “never said that.” | posted | Lund | -',
    'In an interview with the Sunday Post, Lund called his ex-wife “a liar” and said she had invented the story.':
      'mixed | “a liar” | called | Lund | the Sunday Post\nindirect | she had invented the story | said | Lund | the Sunday Post',
    "Quill's attorney, Ada Brandt, said in a statement obtained by TMZ that her client “denies all allegations”.":
      "mixed | that her client “denies all allegations” | said | Quill's attorney, Ada Brandt | -",
    '"Nobody knows what happened," one neighbor, who asked not to be named, told the Daily Post.':
      'direct | "Nobody knows what happened," | told | one neighbor | the Daily Post',
    'Officers were called to the house at 10.40pm, a police spokesperson said.':
      'indirect | Officers were called to the house at 10.40pm | said | a police spokesperson | -',
    'Police have said that no charges will be brought.':
      'indirect | that no charges will be brought | said | Police | -',
    'A spokeswoman for the hospital said she could not comment on individual patients.':
      'indirect | she could not comment on individual patients | said | A spokeswoman for the hospital | -',
    'The coroner ruled that Quill died of natural causes.':
      'indirect | that Quill died of natural causes | ruled | The coroner | -',
    'Quill died of natural causes, the coroner said.':
      'indirect | Quill died of natural causes | said | the coroner | -',
    'Doctors say the drug is safe.': 'indirect | the drug is safe | say | Doctors | -',
    'Doctors warn that the drug is not safe.':
      'indirect | that the drug is not safe | warn | Doctors | -',
    'A study published in the Lancet found that the drug was safe.':
      'indirect | that the drug was safe | found | A study | -',
    '"The drug is safe," the study concluded.':
      'direct | "The drug is safe," | concluded | the study | -',
    'Prosecutors allege that Lund took the money, but his lawyer insists he is innocent.':
      'indirect | that Lund took the money | allege | Prosecutors | -\nindirect | he is innocent | insists | his lawyer | -',
    'Lund pleaded not guilty.': '',
    'Lund told the court: “I am not guilty.”':
      'direct | “I am not guilty.” | told | Lund | the court',
    'The judge told Lund he “should be ashamed”.':
      'mixed | he “should be ashamed” | told | The judge | Lund',
    '“You should be ashamed,” Judge Mary Holt told Lund.':
      'direct | “You should be ashamed,” | told | Judge Mary Holt | Lund',
    "Asked about the rumours, Quill said, “I don't read them.”":
      "direct | “I don't read them.” | said | Quill | -",
    "“I don't read them,” Quill said when asked about the rumours.":
      "direct | “I don't read them,” | said | Quill | -",
    "Quill said, “I don't read them,” when asked about the rumours.":
      "direct | “I don't read them,” | said | Quill | -",
    'When asked, she said: “No.”': 'direct | “No.” | said | she | -',
    "She added: “It's time.”": "direct | “It's time.” | added | She | -",
    'She also said it was “time to heal”.': 'mixed | it was “time to heal” | said | She | -',
    'Quill, meanwhile, has said nothing.': '',
    'Neither Quill nor Lund has commented publicly.': '',
    'Reps for Quill and Lund did not return requests for comment.': '',
    'Quill said nothing about the claims.': '',
    "“I'm not saying it was aliens,” Lund joked, “but it was aliens.”":
      "direct | “I'm not saying it was aliens,” | joked | Lund | -\n+direct | “but it was aliens.” | joked | Lund | -",
    '“Is it over?” asked one fan.': 'direct | “Is it over?” | asked | one fan | -',
    "“It's over!” shouted Quill.": "direct | “It's over!” | shouted | Quill | -",
    '‘She told me, “Go home,” and I went,’ he said.':
      'direct | ‘She told me, “Go home,” and I went,’ | said | he | -',
    '“She told me, ‘Go home,’ and I went,” he said.':
      'direct | “She told me, ‘Go home,’ and I went,” | said | he | -',
    '«C’est fini», she said.': 'direct | «C’est fini» | said | she | -',
    'Quill said the label “owes” her money.':
      'mixed | the label “owes” her money | said | Quill | -',
    'The label owes her money, Quill said, and she intends to get it.':
      'indirect | The label owes her money | said | Quill | -',
    'The label, Quill said, owes her money.':
      'indirect | The label | said | Quill | -\n+indirect | owes her money | said | Quill | -',
    'Quill has accused the label of “stealing” from her.':
      'mixed | “stealing” | accused | Quill | -',
    'Quill accused the label of stealing, saying: “They robbed me.”':
      'direct | “They robbed me.” | saying | Quill | -',
    'Quill thinks the label robbed her.': '',
    'Her father believes that she will return.': '',
    'The insider claims the pair “were never serious.”':
      'mixed | the pair “were never serious.” | claims | The insider | -',
    '“They were never serious,” the insider claims.':
      'direct | “They were never serious,” | claims | the insider | -',
    'The pair were never serious, per the insider.':
      'indirect | The pair were never serious | per | the insider | -',
    'A second source tells PEOPLE that the pair remain friends.':
      'indirect | that the pair remain friends | tells | A second source | PEOPLE',
    "“They're friends,” a second source says.":
      "direct | “They're friends,” | says | a second source | -",
    'Fans flooded the comments. “Queen,” wrote one. “Slay,” added another.':
      'direct | “Queen,” | wrote | one | -\ndirect | “Slay,” | added | another | -',
    'In the words of one executive, “It was a disaster.”':
      'direct | “It was a disaster.” | In the words of | one executive | -',
    '“It was a disaster,” in the words of one executive.':
      'direct | “It was a disaster,” | in the words of | one executive | -',
    'Lund, 41 — who married Quill in 2019 — said he was heartbroken.':
      'indirect | he was heartbroken | said | Lund | -',
    'Lund (who married Quill in 2019) said he was heartbroken.':
      'indirect | he was heartbroken | said | Lund | -',
    'Speaking to the BBC on Monday, Lund said he was heartbroken.':
      'indirect | he was heartbroken | said | Lund | the BBC',
    'The tour will go on, said the band’s manager.':
      'indirect | The tour will go on | said | the band’s manager | -',
    'According to the band’s manager, the tour “will go on”.':
      'mixed | the tour “will go on” | According to | the band’s manager | -',
    "The manager's statement continued: “We ask for privacy.”":
      "direct | “We ask for privacy.” | continued | The manager's statement | -",
    '“We ask for privacy,” the statement continued.':
      'direct | “We ask for privacy,” | continued | the statement | -',
    'The statement said the family “ask for privacy at this time”.':
      'mixed | the family “ask for privacy at this time” | said | The statement | -',
    'The family have asked for “privacy”.': 'mixed | “privacy” | asked | The family | -',
    'It is understood that the pair met in 2019.':
      'indirect | that the pair met in 2019 | understood | - | -',
    'Quill is said to be living in France.': '',
    '“She was told: ‘Get out,’” the lawsuit says.':
      'direct | “She was told: ‘Get out,’” | says | the lawsuit | -',
    'The caption said she was “home”.': 'mixed | she was “home” | said | The caption | -',
    'Mara Quill said Ivo Lund said she was wrong.':
      'indirect | Ivo Lund said she was wrong | said | Mara Quill | -\nindirect | she was wrong | said | Ivo Lund | -',
    "“I told him, you know, I'm done [with this],” Quill said [sic].":
      "direct | “I told him, you know, I'm done [with this],” | said | Quill | -",
    '“…and that was that,” she said.': 'direct | “…and that was that,” | said | she | -',
    "Lund said: ‘I'm sorry.’": "direct | ‘I'm sorry.’ | said | Lund | -",
  }))
