import { expect, it } from 'vitest'
import { misjudged } from '../build-proof.ts'
import { overdoseHasSource } from './overdose-has-source.ts'
import { recoveryNotAdmitted } from './recovery-not-admitted.ts'

it('asks who found that a death was an overdose', () => {
  const asks = [
    'Tam Orrin died of an overdose on Monday.',
    'Tam Orrin dies of drug overdose\n\nThe singer was 41.',
    'The singer died from an overdose in his flat.',
    'A fatal overdose ended the life of Tam Orrin.',
    'Tam Orrin was killed by an overdose.',
    'Tam Orrin was found dead of an overdose.',
    'An overdose was the cause of his death.',
    'Tam Orrin fatally overdosed in May.',
    'Tam Orrin overdosed and died in the hotel.',
    'Mara Quill lost her brother, who died of a heroin overdose.',
    'His death from an overdose shook the band.',
    'The death of Tam Orrin, an overdose, came on Friday.',
    'The drummer, dead of an overdose at 27, left two children.',
    'Tam Orrin died at 41. It was a fatal overdose.',
    'Fans mourn Tam Orrin, killed by an overdose.',
    'The overdose death of Tam Orrin came as he toured.',
    'After the overdose he was dead within the hour.',
    'An overdose kills the king of pop charts\n\nTam Orrin was 41.',
    'Tam Orrin died of an opioid overdose a week before the tour.',
    'Her son died of an overdose.',
  ]
  const quiet = [
    'Tam Orrin died of an overdose, the coroner ruled.',
    'The medical examiner found that Tam Orrin died of an overdose.',
    'Tam Orrin died on Monday. The inquest was told of an overdose. He died of an overdose in his flat.',
    'Tam Orrin died of an overdose, his sister Dana Holt said.',
    'Police said Tam Orrin had died of an overdose.',
    'An autopsy gave an overdose as the cause of death.',
    'Overdose deaths rose last year.',
    'Nine people died of overdoses.',
    'Tam Orrin survived an overdose in 2012.',
    'An overdose of colour filled the dead tree in the picture.',
    'The overdose prevention site was opened.',
    'In the film, the drummer dies of an overdose.',
    'He took vitamin C, and an overdose of vitamin did no harm to the dead plant.',
    '“He died of an overdose,” Dana Holt said.',
    'According to court records, Tam Orrin died of an overdose.',
    'Dana Holt told the Evening Lantern that her son had died of an overdose.',
    'Naloxone can reverse an overdose before death.',
    'Tam Orrin died in a crash.',
    'The family announced that Tam Orrin had died of an overdose.',
    'An overdose could kill.',
    'The overdose crisis is a matter of life and death.',
  ]
  expect(misjudged(overdoseHasSource, { asks, quiet })).toEqual([])
})

it('asks about “admitted” of illness and recovery', () => {
  const asks = [
    'Mara Quill admitted that she is in recovery.',
    'Mara Quill admits she went to rehab.',
    'Tam Orrin confessed to an addiction.',
    'Tam Orrin has admitted his alcoholism.',
    'Mara Quill admitted having bipolar disorder.',
    'Mara Quill confessed that she has depression.',
    'Tam Orrin admitted to being in rehab.',
    'Tam Orrin confesses to gambling addiction.',
    'Mara Quill admitted her eating disorder.',
    'She admitted that she had relapsed.',
    'He admitted being sober for a year only.',
    'She admits to panic attacks.',
    'He admitted that he had anorexia.',
    'She admitted taking antidepressants.',
    'He confessed he had felt suicidal.',
    'She admitted to her long depression.',
    'He admits that he is an alcoholic.',
    'She admitted seeing a psychiatrist.',
    'He confessed he needed detox.',
    'She was admitting her sobriety had been hard.',
    'The singer admitted she suffers from anxiety.',
  ]
  const quiet = [
    'Mara Quill said that she is in recovery.',
    'Tam Orrin was admitted to rehab on Monday.',
    'He was admitted to a psychiatric ward.',
    'She was admitted to hospital with anorexia.',
    'He admitted stealing from the rehab clinic.',
    'He admitted fraud. The clinic treats addiction.',
    'She admitted that the tour was too long.',
    'He confessed to the murder.',
    'The court heard that he admitted assault; he has depression.',
    'She was admitted into the clinic for depression.',
    'He admitted defeat, and the depression in prices went on.',
    'She spoke about her addiction.',
    'He told fans that he is sober.',
    'The hospital admitted nine patients with depression.',
    'She admits nothing.',
    'He admitted the goal was lucky.',
    'The minister admitted that beds are short.',
    'Her addiction is behind her, she said.',
    'He was admitted to the bar in 2001.',
    'She shared that she has bipolar disorder.',
  ]
  expect(misjudged(recoveryNotAdmitted, { asks, quiet })).toEqual([])
})
