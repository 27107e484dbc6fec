import { expect, it } from 'vitest'
import { wrongFinds } from './finds-for-tests.ts'

const check = (table: Readonly<Record<string, string>>) => expect(wrongFinds(table)).toEqual([])

it('reads sources and outlets, courts and statements', () =>
  check({
    "The actor's rep confirmed to The Post that he has entered rehab.":
      "indirect | that he has entered rehab | confirmed | The actor's rep | The Post",
    '“He has entered rehab,” the rep confirmed.':
      'direct | “He has entered rehab,” | confirmed | the rep | -',
    "Lund's ex-wife has spoken out about the split, telling the Mirror: “I had no idea.”":
      "direct | “I had no idea.” | telling | Lund's ex-wife | the Mirror",
    'Quill broke her silence on Sunday, writing on Instagram that she was “heartbroken beyond words”.':
      'mixed | that she was “heartbroken beyond words” | writing | Quill | -',
    'Breaking her silence, Quill wrote that she was heartbroken.':
      'indirect | that she was heartbroken | wrote | Quill | -',
    'The couple announced their separation in a joint statement.': '',
    'The couple announced in a joint statement that they had separated.':
      'indirect | that they had separated | announced | The couple | -',
    '“After much thought, we have decided to separate,” the couple said in a joint statement posted to Instagram.':
      'direct | “After much thought, we have decided to separate,” | said | the couple | -',
    '“After much thought,” the statement read, “we have decided to separate.”':
      'direct | “After much thought,” | read | the statement | -\n+direct | “we have decided to separate.” | read | the statement | -',
    'Sources told TMZ Quill was taken to hospital.':
      'indirect | Quill was taken to hospital | told | Sources | TMZ',
    'Sources tell us Quill was taken to hospital.':
      'indirect | Quill was taken to hospital | tell | Sources | us',
    'A law enforcement source tells TMZ that Lund was booked on Friday.':
      'indirect | that Lund was booked on Friday | tells | A law enforcement source | TMZ',
    'Law enforcement sources said there was no sign of foul play.':
      'indirect | there was no sign of foul play | said | Law enforcement sources | -',
    '“There is no sign of foul play,” sources said.':
      'direct | “There is no sign of foul play,” | said | sources | -',
    'TMZ reported that Lund was booked on Friday.':
      'indirect | that Lund was booked on Friday | reported | TMZ | -',
    'TMZ reports Lund was booked on Friday.':
      'indirect | Lund was booked on Friday | reports | TMZ | -',
    'TMZ, which first reported the arrest, said Lund was booked on Friday.':
      'indirect | Lund was booked on Friday | said | TMZ | -',
    'Lund was booked on Friday, TMZ reported, citing law enforcement sources.':
      'indirect | Lund was booked on Friday | reported | TMZ | -',
    'Citing law enforcement sources, TMZ reported that Lund was booked.':
      'indirect | that Lund was booked | reported | TMZ | -',
    'The outlet claimed that Lund “threw a chair.”':
      'mixed | that Lund “threw a chair.” | claimed | The outlet | -',
    'The outlet, citing an unnamed friend, claimed that Lund threw a chair.':
      'indirect | that Lund threw a chair | claimed | The outlet | -',
    'It was previously reported by People that the pair were living apart.':
      'indirect | that the pair were living apart | reported | People | -',
    'As previously reported, the pair are living apart.': '',
    'Quill previously told Vogue that motherhood “saved” her.':
      'mixed | that motherhood “saved” her | told | Quill | Vogue',
    'Quill has previously said that motherhood saved her.':
      'indirect | that motherhood saved her | said | Quill | -',
    'Back in 2019, Quill told Vogue: “Motherhood saved me.”':
      'direct | “Motherhood saved me.” | told | Quill | Vogue',
    'She later deleted the post, which said: “I am done.”':
      'direct | “I am done.” | said | the post | -',
    'The now-deleted post read: “I am done.”':
      'direct | “I am done.” | read | The now-deleted post | -',
    'In a since-deleted tweet, Lund called the host “a clown”.':
      'mixed | “a clown” | called | Lund | -',
    'In the video, Quill can be heard saying, “Leave me alone.”':
      'direct | “Leave me alone.” | saying | Quill | -',
    'Quill can be seen telling the officer, “Leave me alone.”':
      'direct | “Leave me alone.” | telling | Quill | the officer',
    'Quill was heard shouting “Leave me alone” at photographers.':
      'direct | “Leave me alone” | shouting | Quill | -',
    '“Leave me alone!” Quill shouted at photographers.':
      'direct | “Leave me alone!” | shouted | Quill | -',
    'Her lawyer argued that the charge should be dropped; the judge disagreed.':
      'indirect | that the charge should be dropped | argued | Her lawyer | -',
    'The prosecutor asked: “Where were you on May 3?”':
      'direct | “Where were you on May 3?” | asked | The prosecutor | -',
    'Lund testified that he was at home.': 'indirect | that he was at home | testified | Lund | -',
    'In a lawsuit filed on Monday, Quill claims Lund “stole” her songs.':
      'mixed | Lund “stole” her songs | claims | Quill | -',
    'In the filing, Quill states that Lund stole her songs.':
      'indirect | that Lund stole her songs | states | Quill | -',
    'The complaint, filed in Los Angeles Superior Court, accuses Lund of “gross negligence”.':
      'mixed | “gross negligence” | accuses | The complaint, filed in Los Angeles Superior Court | -',
    'The health secretary, Dr Amy Cole, warned that hospitals “cannot cope”.':
      'mixed | that hospitals “cannot cope” | warned | The health secretary, Dr Amy Cole | -',
    'Hospitals “cannot cope”, the health secretary has warned.':
      'mixed | Hospitals “cannot cope” | warned | the health secretary | -',
    'The minister promised to resign.': '',
    'The minister promised that she would resign.':
      'indirect | that she would resign | promised | The minister | -',
    'The minister said she would resign if asked.':
      'indirect | she would resign if asked | said | The minister | -',
    "“I'll resign if asked,” the minister said, before adding: “I won't be asked.”":
      "direct | “I'll resign if asked,” | said | the minister | -\ndirect | “I won't be asked.” | adding | the minister | -",
    'Downing Street said the prime minister “has full confidence” in her.':
      'mixed | the prime minister “has full confidence” in her | said | Downing Street | -',
    'The White House did not deny that the call took place.':
      'indirect | that the call took place | deny | The White House | - not',
    'The White House has not confirmed whether the call took place.':
      'indirect | whether the call took place | confirmed | The White House | - not',
    'White House press secretary Jo Park told reporters the call “never took place.”':
      'mixed | the call “never took place.” | told | White House press secretary Jo Park | reporters',
    '“The call never took place,” White House press secretary Jo Park told reporters at a briefing on Monday.':
      'direct | “The call never took place,” | told | White House press secretary Jo Park | reporters',
    'Experts believe the virus spread quickly.': '',
    "Researchers say they don't know why.":
      "indirect | they don't know why | say | Researchers | -",
    'The report says that one in five people are lonely.':
      'indirect | that one in five people are lonely | says | The report | -',
    'The report, published on Thursday, says that one in five people are lonely.':
      'indirect | that one in five people are lonely | says | The report, published on Thursday | -',
    'One in five people are lonely, says the report, which was published on Thursday.':
      'indirect | One in five people are lonely | says | the report | -',
    "“I'm lonely,” said Tom, 23. “It's not easy.”":
      "direct | “I'm lonely,” | said | Tom, 23 | -\ndirect | “It's not easy.” | - | - | -",
    "“It's not easy,” said 23-year-old Tom.":
      "direct | “It's not easy,” | said | 23-year-old Tom | -",
    "“It's not easy,” says Tom, a student from Leeds who lives alone.":
      "direct | “It's not easy,” | says | Tom, a student from Leeds | -",
    'Tom, a student from Leeds, says it is not easy.':
      'indirect | it is not easy | says | Tom, a student from Leeds | -',
    'Ann, 41, told how she was left alone.':
      'indirect | how she was left alone | told | Ann, 41 | -',
    'Ann recalled how she was left alone.':
      'indirect | how she was left alone | recalled | Ann | -',
    'Ann revealed she was left alone.': 'indirect | she was left alone | revealed | Ann | -',
    'Ann revealed her new haircut.': '',
    'Ann opened up about her divorce, saying it “nearly broke” her.':
      'mixed | it “nearly broke” her | saying | Ann | -',
    'Ann opened up to Vogue about her divorce: “It nearly broke me.”':
      'direct | “It nearly broke me.” | opened | Ann | Vogue',
    'When Vogue asked whether she had regrets, Ann said: “Never.”':
      'indirect | whether she had regrets | asked | Vogue | -\ndirect | “Never.” | said | Ann | -',
    '“Never,” she told Vogue when asked whether she had regrets.':
      'direct | “Never,” | told | she | Vogue',
    'The BBC understands that Lund will leave.':
      'indirect | that Lund will leave | understands | The BBC | -',
    'The BBC has learned that Lund will leave.':
      'indirect | that Lund will leave | learned | The BBC | -',
    'The BBC has seen emails in which Lund says he will leave.':
      'indirect | he will leave | says | Lund | -',
    'Lund told friends he would leave, according to the BBC.':
      'indirect | Lund told friends he would leave | according to | the BBC | -\nindirect | he would leave | told | Lund | friends',
    'Friends of Lund say he will leave.': 'indirect | he will leave | say | Friends of Lund | -',
    'Friends said Lund, who is 41, will leave.':
      'indirect | Lund, who is 41, will leave | said | Friends | -',
    "A friend told Lund's sister that he would leave.":
      "indirect | that he would leave | told | A friend | Lund's sister",
    "“He'll leave,” one pal said of Lund.": "direct | “He'll leave,” | said | one pal | -",
    "One pal said of Lund: “He'll leave.”": "direct | “He'll leave.” | said | One pal | -",
  }))

it('reads words of a clause, names and labels', () =>
  check({
    'He said “no”.': 'direct | “no” | said | He | -',
    'He told her “no”.': 'direct | “no” | told | He | her',
    'She called him “brave”.': 'mixed | “brave” | called | She | -',
    'She called him a “hero”.': 'mixed | “hero” | called | She | -',
    'She described herself as “lucky”.': 'mixed | “lucky” | described | She | -',
    'Quill, a self-described “homebody”, stayed in.': '',
    'The plan was dubbed “Operation Quiet” by staff.': '',
    'The song, titled “Harbour Lights”, is out now.': '',
    'Her album “Slow Boat” topped the charts.': '',
    'The so-called “Bad Boys” of pop have split.': '',
    'The mayor said the plan was “reckless” and “cruel”.':
      'mixed | the plan was “reckless” and “cruel” | said | The mayor | -',
    'Lund praised her “courage”.': 'mixed | “courage” | praised | Lund | -',
    'Lund, who praised her “courage”, left early.': 'mixed | “courage” | praised | Lund | -',
    'The court heard that Lund was “out of control”.':
      'mixed | that Lund was “out of control” | heard | - | -',
    'The court heard Lund was “out of control”.':
      'mixed | Lund was “out of control” | heard | - | -',
    'The jury was told Lund was “out of control”.':
      'mixed | Lund was “out of control” | told | - | The jury',
    'The inquest heard that she had been “let down”.':
      'mixed | that she had been “let down” | heard | - | -',
    'Lund was “out of control”, the court heard.':
      'mixed | Lund was “out of control” | heard | - | -',
    'Friends described Lund as “out of control”.':
      'mixed | “out of control” | described | Friends | -',
    'Lund is “out of control”, friends say.':
      'mixed | Lund is “out of control” | say | friends | -',
    'Lund is “out of control,” a friend tells Us.':
      'mixed | Lund is “out of control,” | tells | a friend | Us',
    'She is reportedly “heartbroken”.': '',
    'She was reportedly “heartbroken”.': '',
    'She is said to be “heartbroken”.': 'mixed | “heartbroken” | - | - | -',
    'She was left “heartbroken”.': '',
    'Quill felt “ashamed”.': 'mixed | “ashamed” | felt | Quill | -',
    'It was, in her words, “a mess”.': 'direct | “a mess” | in her words | her | -',
    'What she called “a mess” was cleared up.': 'mixed | “a mess” | called | she | -',
    "Quill's team dismissed the claims as “baseless”.":
      "mixed | “baseless” | dismissed | Quill's team | -",
    "The claims are “baseless”, Quill's team said.":
      "mixed | The claims are “baseless” | said | Quill's team | -",
    'The claims are “completely false and defamatory,” her attorney tells TMZ in a statement.':
      'mixed | The claims are “completely false and defamatory,” | tells | her attorney | TMZ',
    'He gave her what he called “the talk”.': 'mixed | “the talk” | called | he | -',
    'Her lawyers branded it “a smear”.': 'mixed | “a smear” | branded | Her lawyers | -',
    'Quill vowed to “fight back”.': 'mixed | “fight back” | vowed | Quill | -',
    'She urged fans to “be kind”.': 'mixed | “be kind” | urged | She | -',
    'She asked fans to “be kind”.': 'mixed | “be kind” | asked | She | fans',
    'She asked for “privacy”.': 'mixed | “privacy” | asked | She | -',
    'Lund was accused of “gaslighting”.': '',
    'Lund, accused of “gaslighting” by his ex, denied it.':
      'mixed | “gaslighting” | accused | his ex | -',
    'Lund denied “any wrongdoing”.': 'direct | “any wrongdoing” | denied | Lund | -',
    'The show, described by critics as “unwatchable”, was axed.':
      'mixed | “unwatchable” | described | critics | -',
    'The pair, dubbed “Quillund” by fans, met in 2019.': '',
    'He signed off: “Love you all.”': 'direct | “Love you all.” | signed | He | -',
    'Her message to fans was simple: “Be kind.”':
      'direct | “Be kind.” | - | Her message to fans | -',
    'The message was clear: “Be kind,” she wrote.': 'direct | “Be kind,” | wrote | she | -',
    'The sign read “Keep out”.': 'direct | “Keep out” | read | The sign | -',
    'Her T-shirt read “Keep out”.': 'direct | “Keep out” | read | Her T-shirt | -',
    'A banner reading “We love you Mara” hung outside.':
      'direct | “We love you Mara” | reading | A banner | -',
    'Fans chanted “Mara!”': 'direct | “Mara!” | chanted | Fans | -',
  }))
