import { listed } from './listed.ts'

/*
 * Words by which a comment says what is wrong with somebody, whom they love, what they did. Small letters without
 * accents; a word here is the beginning of words, unless it ends in a full stop. Our own lists, far from complete: what
 * they miss, reports and moderators find.
 */

/** Conditions by the names that clinics have for them, as they begin in most European languages. */
export const conditionWords: readonly string[] = listed(`
  bipolar, schizo, psychot, psychosis, psicot, autis, asperger, adhd, anorex, bulim, magersucht, magersuchtig,
  depressive., depressed., depression, depressiv, deprimid, depresso, borderline., narcissist, narzisst,
  sociopath, soziopath, psychopath, psicopat, manic., mania., ptsd, ocd., dementia, demenz, demenc, demence,
  demencia, senile, alzheimer, parkinson, epilep, alcoholic, alkoholik, alcoolique, alcoholico, alcolizzat,
  alkoholick, addict, addicted., junkie, drogensuchtig, toxicoman, drogadict, tossicodipendent, suicidal, hiv,
  aids., syphilis, hepatitis, pregnant., schwanger, enceinte., embarazada., abortion, miscarriage, infertil,
  impoten, retarded., delusional, psychosen, geisteskrank, malade mental, chizofren, schizofren, dwubiegunow,
  anoreks, narkoman, аутис, шизофрен, биполярн, анорекс, наркоман, алкоголик, психопат, депресси
`)

/** What belongs to an illness, without its name. */
export const conditionPhrases: readonly string[] = listed(`
  off his meds, off her meds, off their meds, off his medication, off her medication, off their medication,
  on medication, on drugs, on something, mentally ill, mental illness, mental health problem, mental problem,
  mental issues, mental case, eating disorder, personality disorder, needs a psychiatrist, needs psychiatric,
  needs medication, needs to be sectioned, been sectioned, nervous breakdown, in rehab, drug problem,
  drink problem, drinking problem, not right in the head, wrong in the head, not well in the head, has cancer,
  got cancer, a stroke, self harm, self harms, cuts herself, cuts himself, starves herself, starves himself
`)

/** What people call each other in anger, too: only of whoever is no public figure. */
export const looseWords: readonly string[] = listed(`
  crazy., insane., nuts., mental., unhinged, deranged, psycho., lunatic, mad., drunk., nutcase, looney, loony,
  high., stoned.
`)

/** Whom somebody loves, and what they were born as. */
export const outingWords: readonly string[] = listed(`
  gay., lesbian, bisexual, bi., queer., homosexual, homosexuel, trans., transgender, transsexual, tranny,
  closeted, schwul, lesbisch, intersex, asexual., lesbienne, lesbiana, homoseksual, гей., лесбиянк, гомосексуал
`)

export const outingPhrases: readonly string[] = listed(`
  in the closet, born a man, born a woman, born a boy, born a girl, born male, born female, used to be a man,
  used to be a woman, used to be a boy, used to be a girl, really a man, really a woman, actually a man,
  actually a woman, biological male, biological female, biologically male, biologically female, dead name,
  deadname, birth name, real gender, still a man, still a woman
`)

/** What somebody did, told of them as a deed: `She stole …`. */
export const crimeDeeds: readonly string[] = listed(`
  stole, steals, robbed, robs, raped, rapes, molested, molests, groped, gropes, assaulted, assaults, murdered,
  murders, killed, stabbed, strangled, embezzled, embezzles, defrauded, defrauds, scammed, scams, bribed,
  bribes, blackmailed, abused, abuses, trafficked, laundered, launders, kidnapped, grooms, groomed, beats,
  forged, perjured
`)

/** What somebody is called for a crime. */
export const crimeNames: readonly string[] = listed(`
  thief., rapist, paedophile, pedophile, paedo, pedo., murderer, killer., fraudster, embezzler, predator,
  molester, nonce., groomer, abuser., trafficker, guilty., vergewaltiger, morder., dieb., kinderschander,
  betruger, violeur, pedophil, meurtrier, voleur, violador, asesin, ladron, estuprador, pedofil, stupratore,
  assassin, verkrachter, moordenaar, oplichter, gwalciciel, morderc, zlodziej, насильник, педофил, убийца, вор.
`)

export const crimePhrases: readonly string[] = listed(`
  done this before, did this before, done it before, previous conviction, previous convictions, criminal record,
  has form, served time, did time, done time, been to prison before, the jury does not know,
  the jury doesnt know, got away with it, slept with a minor
`)

/** Where words are told as somebody else's, or as a court's, a crime is not told as a fact of our own. */
export const hedgeWords: readonly string[] = listed(`
  alleged, allegedly, accused., accuse., accuses., charged, suspected, convicted, sentenced, pleaded, pled,
  acquitted, innocent, cleared, if., whether
`)

/** What tells where a child is, or who a person is whom a story does not name. */
export const childWords: readonly string[] = listed(`
  daughter, daughters, son, sons, child, children, kid, kids, boy, girl, pupil, baby, toddler, teenager,
  stepson, stepdaughter, grandson, granddaughter, tochter, sohn, fille, fils, hija, hijo, figlia, figlio, filha,
  filho, dochter, zoon, corka, syn
`)
export const schoolWords: readonly string[] = listed(`
  school, schools, nursery, kindergarten, college, year, grade, class, playgroup, academy, primary, schule,
  ecole, escuela, colegio, scuola, escola, klasse, szkola, szkoly, scout, scouts, team, called, named, name
`)

export const identityPhrases: readonly string[] = listed(`
  real name, full name, actual name, true name, lives on our, lives in our, lives on my, lives in my,
  lives next, lives at, lives on, live on our, live at, know where he lives, know where she lives,
  know where they live, know where you live, know where you work, know where he works, know where she works,
  know where they work, works at the, works at, goes to school, my neighbour, my neighbor, our neighbour,
  our neighbor, found your other account, found your account, i know who he is, i know who she is,
  i know who they are, i know who this is, we all know who, everybody knows who, everyone knows who,
  dont print the name, the name is
`)
