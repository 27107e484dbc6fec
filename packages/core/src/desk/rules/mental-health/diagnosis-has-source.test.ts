import { expect, it } from 'vitest'
import { misjudged } from '../build-proof.ts'
import { diagnosisHasSource } from './diagnosis-has-source.ts'

const asks = [
  'Mara Quill has bipolar disorder.',
  'Mara Quill cancelled the tour. She suffers from schizophrenia.',
  'Tam Orrin, who was diagnosed with depression in 2019, left the stage early.',
  'A source said that Mara Quill has bipolar disorder.',
  '“She has borderline personality disorder,” an insider said of Mara Quill.',
  'Mara Quill appears to be having a psychotic episode.',
  'Mara Quill is bipolar. Her new record is out on Friday.',
  'Tam Orrin reportedly has dementia.',
  'Fans were worried. Mara Quill’s schizophrenia kept her from the stage.',
  'Mara Quill seems clinically depressed.',
  'Mara Quill may have PTSD after the crash.',
  'The bipolar singer Mara Quill walked off the stage.',
  'Mara Quill left early. The singer’s agent did not answer. Quill has had severe depression for years.',
  'Tam Orrin is battling anorexia.',
  'Friends say that Tam Orrin has an eating disorder.',
  'Tam Orrin, 41, has a history of mental illness.',
  'Mara Quill had a nervous breakdown last year.',
  'Tam Orrin was being treated for alcoholism at the time.',
  'Mara Quill is autistic. She lives in Leeds.',
  'Tam Orrin lives with obsessive compulsive disorder.',
  'Dana Holt sacked the band. Holt has narcissistic personality disorder.',
  'Tam Orrin was mentally ill when he wrote the song.',
  'Jon Example was schizophrenic, neighbours said.',
  'Mara Quill’s secret battle with depression has been revealed by friends.',
  'Tam Orrin, an alcoholic, was seen in May.',
  'Walter Example, 81, has early-stage dementia, according to four people who work with him.',
  'Is Mara Quill bipolar? Her tour was cut short.',
]

const quiet = [
  'Mara Quill said in an interview that she has bipolar disorder.',
  '“I have bipolar disorder,” Mara Quill said.',
  'Mara Quill, who has spoken openly about her bipolar disorder, cancelled the tour.',
  'Tam Orrin was diagnosed with schizophrenia, according to court documents.',
  'Mara Quill does not have bipolar disorder.',
  'Tam Orrin denied that he has dementia.',
  'In the film, Mara Quill plays a detective who has schizophrenia.',
  'The market is in a depression, and Mara Quill has money in it.',
  'Mara Quill has written about her depression in her memoir. Her depression began in 2012.',
  'Dr Dana Holt studies schizophrenia at Leeds.',
  'Dana Holt runs a bipolar disorder charity.',
  'One in a hundred people has schizophrenia.',
  'The singer wrote on Monday that she lives with OCD. “It got better,” Mara Quill added.',
  'Mara Quill told the Evening Lantern that she had been treated for anorexia.',
  'Her doctor, Dana Holt, said that Mara Quill has post-traumatic stress disorder.',
  'The city’s bipolar politics wore Mara Quill out.',
  'A woman with depression wrote to Mara Quill.',
  'Mara Quill has raised a million pounds for mental health.',
  '“I am autistic,” Tam Orrin wrote in a post. Orrin is autistic and has two children.',
  'Mara Quill never had depression.',
  'Tam Orrin has an expert in dementia on his board.',
  'Dana Holt has a schizophrenia research group in Leeds.',
  'People with bipolar disorder need sleep, the charity said.',
  'The man has serious mental health problems. Mara Quill did not know him.',
  'His mother was a drug addict, and Tam Orrin grew up with his aunt.',
  'Mara Quill has met PTSD sufferers in Leeds.',
  'Tam Orrin has had OCD since childhood. He wrote about it in his memoir.',
  'Mara Quill has depression, her friend Dana Holt said.',
  'Does every worker have to be an alcoholic?',
]

it('asks who says that a named person has a mental illness', () => {
  expect(misjudged(diagnosisHasSource, { asks, quiet })).toEqual([])
})
