import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { diagnosisDated } from './diagnosis-dated.ts'
import { diagnosisNotMetaphor } from './diagnosis-not-metaphor.ts'
import { violenceNotExplainedByIllness } from './violence-not-explained-by-illness.ts'

it('asks about a diagnosis that is said of a thing', () => {
  const asks = [
    'The bipolar weather kept the crowd away.',
    'It was a schizophrenic album.',
    'The government’s schizophrenic policy confused farmers.',
    'The market is bipolar.',
    'Her budget was positively schizophrenic.',
    'The awards show was schizophrenic.',
    'He is so OCD about the font.',
    'She was a bit OCD about her desk.',
    'A psychotic tour schedule followed.',
    'The anorexic budget left schools short.',
    'The team has been schizophrenic all year.',
    'Bipolar markets fell again.',
    'The script is schizophrenic.',
    'An autistic economy listens to no one, he wrote.',
    'The season was bipolar.',
    'Schizophrenic traffic rules make the town worse.',
    'The city is schizophrenic.',
    'The festival’s schizophrenic programme ran late.',
    'The bulimic economy spends and starves.',
    'The debate was psychotic.',
    'A bipolar performance cost them the match.',
  ]
  const quiet = [
    'Mara Quill has bipolar disorder.',
    'A schizophrenic man was taken to hospital.',
    'The film is about a bipolar teacher.',
    'The bipolar transistor was built in 1948.',
    'Her son is autistic.',
    'The autistic community met in Leeds.',
    'The company hires autistic people.',
    'He wrote about his OCD.',
    'OCD is an illness.',
    'She spoke about her OCD about germs.',
    'People who are bipolar need sleep.',
    'A psychotic episode lasted a week.',
    'The anorexic patients were moved.',
    'The weather was changeable.',
    'The market is in two minds.',
    'PTSD among soldiers is common.',
    'The show is about schizophrenia.',
    'Schizophrenia research needs money.',
    'The team doctor treats ADHD.',
    'The week was spent in a psychiatric ward.',
    'A bipolar diagnosis changed her year.',
    'The city opened an autistic centre.',
  ]
  expect(misjudged(diagnosisNotMetaphor, { asks, quiet })).toEqual([])
})

it('asks who links violence with an illness of the mind', () => {
  const asks = [
    'The schizophrenic gunman killed two people.',
    'A man with schizophrenia stabbed a teacher.',
    'The killer had bipolar disorder.',
    'The attacker, who has depression, fled.',
    'The mentally ill man attacked a nurse.',
    'A psychotic man opened fire in the square.',
    'The murderer had a personality disorder.',
    'His psychosis ended in murder.',
    'The suspect in the stabbing is bipolar.',
    'He murdered three people and had a history of mental illness.',
    'The hostage taker was mentally unstable.',
    'The violent man is autistic.',
    'A shooting by a mentally disturbed student closed the school.',
    'The rampage of a schizophrenic ended at dawn.',
    'Violence and mental illness met in one man.',
    'The gunman had PTSD.',
    'The knife attack was the deed of a man with paranoid schizophrenia.',
    'He killed his neighbour in a manic episode.',
    'The assault was carried out by a bipolar man.',
    'The machete attack ended the life of a man whose killer had schizophrenia.',
    'A massacre by a mentally ill officer shook the town.',
  ]
  const quiet = [
    'The judge said that the killer had schizophrenia.',
    'The gunman had schizophrenia, according to court documents.',
    'Police said that the attacker was mentally ill.',
    'People with schizophrenia are rarely violent.',
    'She has had PTSD since the attack.',
    'Victims of the shooting live with depression.',
    'He was left with depression by the assault.',
    'A panic attack kept the man with bipolar disorder at home.',
    'A man with dementia died of a heart attack.',
    'In the film, a schizophrenic killer hides in a school.',
    'The study looked at violence and schizophrenia.',
    'The gunman killed two people.',
    'She has bipolar disorder. A murder was reported the same day.',
    'The inquest was told that the attacker had psychosis.',
    'Her depression began after the murder of her brother.',
    'The mentally ill are more often victims of violence.',
    'The drug attacks the cells.',
    'Mental illness is no crime.',
    'The charity helps people with PTSD who survived violence.',
    '“My killer depression”, she called the song.',
    'The prosecutor told the jury that the killer’s personality disorder was no excuse.',
  ]
  expect(misjudged(violenceNotExplainedByIllness, { asks, quiet })).toEqual([])
})

it('notes a diagnosis without a time', () => {
  const of = (words: string) => `Mara Quill ${words}.`
  const asks = [
    'has bipolar disorder',
    'has depression',
    'lives with schizophrenia',
    'has an eating disorder',
    'was diagnosed with anorexia',
    'was treated for bulimia',
    'has dementia',
    'has OCD',
    'is bipolar',
    'said that she has bipolar disorder',
    'told the Evening Lantern that she has PTSD',
    'wrote that she lives with depression',
    'was mentally ill',
    'has severe anxiety and a panic disorder',
    'has a borderline personality disorder',
    'struggles with depression',
    'has a history of mental illness',
    'was hospitalised with psychosis',
    'is battling alcoholism',
    'had a nervous breakdown',
  ].map(of)
  const quiet = [
    ...[
      'was diagnosed with bipolar disorder in 2019',
      'has had depression since 2020',
      'was diagnosed with schizophrenia at 24',
      'has lived with OCD as a teenager and after',
      'was treated for anorexia last year',
      'was treated for bulimia in her twenties',
      'has had dementia for three years',
      'was diagnosed on Monday with PTSD',
      'is autistic',
      'has autism',
      'has ADHD',
      'does not have depression',
      'sings about depression',
      'leads a bipolar disorder charity',
      'was diagnosed with depression two years ago',
      'plays a doctor who has depression in the film',
      'had a nervous breakdown in March 2021',
      'has Tourette syndrome',
    ].map(of),
    'One in a hundred people has schizophrenia.',
    'A nurse with depression wrote it.',
  ]
  expect(misjudged(diagnosisDated, { asks, quiet })).toEqual([])
  expect(askedBy(diagnosisDated, 'Mara Quill has OCD. Her OCD is known.')).toHaveLength(1)
})
