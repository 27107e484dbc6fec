import { expect, it } from 'vitest'
import { wrongFinds } from './finds-for-tests.ts'

const check = (table: Readonly<Record<string, string>>) => expect(wrongFinds(table)).toEqual([])

it('reads the turns of stories about stars', () =>
  check({
    'Mara Quill and Ivo Lund have split, a source confirms to Us Weekly.':
      'indirect | Mara Quill and Ivo Lund have split | confirms | a source | Us Weekly',
    'Mara Quill and Ivo Lund have split, Us Weekly can exclusively confirm.':
      'indirect | Mara Quill and Ivo Lund have split | confirm | Us Weekly | -',
    '“Mara and Ivo are done,” the source exclusively told Us. “They tried to make it work but it got toxic.”':
      'direct | “Mara and Ivo are done,” | told | the source | Us\ndirect | “They tried to make it work but it got toxic.” | - | - | -',
    'The exes “are on good terms,” the first source added.':
      'mixed | The exes “are on good terms,” | added | the first source | -',
    '“Our hearts are full 💕,” Quill, 34, captioned a series of photos via Instagram on Monday, January 5.':
      'direct | “Our hearts are full 💕,” | captioned | Quill, 34 | -',
    '“Our hearts are full,” Quill wrote alongside a photo of her newborn.':
      'direct | “Our hearts are full,” | wrote | Quill | -',
    'Alongside a photo of her newborn, Quill wrote, “Our hearts are full.”':
      'direct | “Our hearts are full.” | wrote | Quill | -',
    "Quill opened up about her diagnosis during an appearance on the “Good Day” podcast. “I was scared,” she shared. “I didn't know what to do.”":
      "direct | “I was scared,” | shared | she | -\ndirect | “I didn't know what to do.” | - | - | -",
    'During a Tuesday appearance on Good Day, Quill admitted she was “scared.”':
      'mixed | she was “scared.” | admitted | Quill | -',
    'Quill, who shares two children with Lund, gushed about her ex on Tuesday, calling him “an incredible dad.”':
      'mixed | “an incredible dad.” | calling | Quill | -',
    "“He's an incredible dad,” Quill gushed of Lund at the premiere.":
      "direct | “He's an incredible dad,” | gushed | Quill | -",
    'Quill previously told Us in March 2024 that she was “ready to date.”':
      'mixed | that she was “ready to date.” | told | Quill | Us',
    'In March 2024, Quill exclusively told Us she was “ready to date.”':
      'mixed | she was “ready to date.” | told | Quill | Us',
    'Per the docs, obtained by Us, Lund is seeking joint custody.':
      'indirect | Lund is seeking joint custody | Per | the docs | -',
    'According to the docs, Lund listed “irreconcilable differences” as the reason for the split.':
      'mixed | Lund listed “irreconcilable differences” as the reason for the split | According to | the docs | -\ndirect | “irreconcilable differences” | listed | Lund | -',
    'Lund cited “irreconcilable differences” in the filing.':
      'direct | “irreconcilable differences” | cited | Lund | -',
    'In court docs obtained by Us Weekly, Lund cited “irreconcilable differences.”':
      'direct | “irreconcilable differences.” | cited | Lund | -',
    'The eyewitness told the outlet the pair “were all over each other.”':
      'mixed | the pair “were all over each other.” | told | The eyewitness | the outlet',
    'An eyewitness at the party reveals that the pair “were all over each other.”':
      'mixed | that the pair “were all over each other.” | reveals | An eyewitness at the party | -',
    '“They were all over each other,” an eyewitness at the party revealed.':
      'direct | “They were all over each other,” | revealed | an eyewitness at the party | -',
    'The onlooker noted that they “left separately.”':
      'mixed | that they “left separately.” | noted | The onlooker | -',
    "Lund's team has denied the allegations, calling them “false.”":
      "mixed | “false.” | calling | Lund's team | -",
    "Lund's lawyer called the lawsuit “frivolous,” telling TMZ: “We'll fight it.”":
      "mixed | “frivolous,” | called | Lund's lawyer | -\ndirect | “We'll fight it.” | telling | Lund's lawyer | TMZ",
    'TMZ was first to report the news.': '',
    'The news was first reported by TMZ.': '',
    'Quill clapped back at a troll who told her to “get a job.”':
      'mixed | “get a job.” | told | a troll | her',
    '“Get a job,” one troll commented on her post.':
      'direct | “Get a job,” | commented | one troll | -',
    '“Get a life,” Quill fired back.': 'direct | “Get a life,” | fired | Quill | -',
    'After a fan asked if she was pregnant, Quill replied, “Nope!”':
      'indirect | if she was pregnant | asked | a fan | -\ndirect | “Nope!” | replied | Quill | -',
    'Quill replied “Nope!” after a fan asked if she was pregnant.':
      'direct | “Nope!” | replied | Quill | -\nindirect | if she was pregnant | asked | a fan | -',
    "Lund apologized for his behavior in a lengthy Instagram post. “I'm sorry,” he began. “I let people down.”":
      "direct | “I'm sorry,” | began | he | -\ndirect | “I let people down.” | - | - | -",
    "“I'm sorry,” Lund's post began.": "direct | “I'm sorry,” | began | Lund's post | -",
    'He went on to say that he had “let people down.”':
      'mixed | that he had “let people down.” | say | He | -',
    'He went on: “I let people down.”': 'direct | “I let people down.” | went | He | -',
    'He concluded, “I will do better.”': 'direct | “I will do better.” | concluded | He | -',
    '“I will do better,” he concluded the message.':
      'direct | “I will do better,” | concluded | he | -',
    'She continued, “I have been through a lot,” before thanking her fans.':
      'direct | “I have been through a lot,” | continued | She | -',
    '“I have been through a lot,” she continued, noting that her fans “saved” her.':
      'direct | “I have been through a lot,” | continued | she | -\nmixed | that her fans “saved” her | noting | she | -',
  }))
