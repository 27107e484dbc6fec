import { listed } from '../moderation/listed.ts'

/*
 * Words by which people say that they, or somebody they know, may be in danger; our own, a few for each language, and
 * far from all. They put a comment first in a queue. Words are written without accents and apostrophes as
 * `distress-in.ts` folds them; “~” stands for up to two words of any kind.
 */

/** Of oneself. */
export const selfWords: readonly string[] = listed(`
  dont want to be here, do not want to be here, dont wanna be here, want to die, wanna die, ready to die,
  wish i was dead, wish i were dead, wish i was never born, wish i could disappear, wish i didnt exist,
  dont want to exist, dont want to live, do not want to live, dont want to wake up, never wake up again,
  better off without me, better off if i, better if i was gone, better without me, be better off dead,
  would notice if i, would miss me, would care if i, would even notice, notice i was gone, kill myself,
  killing myself, kms, end my life, ending my life, take my own life, taking my own life, end it all,
  ending it all, end it tonight, ended it all, want it all to stop, want it to be over, want the pain to stop,
  cant go on, cannot go on, cant do this any more, cant do this anymore, cant take it any more,
  cant take this any more, cant take it anymore, cant take this anymore, cant cope any more, cant cope anymore,
  cant keep going, no reason to live, nothing to live for, nothing left to live for, no point in living,
  no point living, not worth living, no point in going on, no point going on, no way out, see no future,
  no future for me, tired of living, tired of life, tired of being alive, tired of existing, done with life,
  given up on life, had enough of life, hurt myself, hurting myself, harm myself, harming myself, cut myself,
  cutting myself, starving myself, starve myself, i am suicidal, im suicidal, feel suicidal, feeling suicidal,
  being suicidal, thoughts of suicide, suicidal thoughts, think about suicide, thinking about suicide,
  thinking of suicide, thought about suicide, my suicide, unalive, unaliving, goodbye everyone,
  goodbye to everyone, goodbye all, this is goodbye, this is my last, my last message, my last post,
  i wont be here, i wont be around, when im gone, when i am gone, after im gone, forgive me when, i have a plan,
  ive made my plan, nobody would come, nobody can help me, beyond help, he will kill me, shes going to kill me,
  hes going to kill me, afraid to go home, scared to go home, he hits me, he beats me, she hits me,
  ich kann nicht mehr, kann einfach nicht mehr, ich will nicht mehr leben, nicht mehr leben,
  ich will nicht mehr, mochte nicht mehr leben, ich will sterben, mochte sterben, bring mich um, mich umbringen,
  mir das leben nehmen, lebensmude, keinen ausweg, ohne mich besser dran, schluss machen mit allem,
  allem ein ende, tut mir leid lebt wohl, nen peux plus, n en peux plus, veux en finir, vais en finir,
  envie den finir, envie d en finir, veux mourir, envie de mourir, plus envie de vivre, veux plus vivre,
  me suicider, me tuer, mieux sans moi, mettre fin a mes jours, pas envie de me reveiller, no puedo mas,
  ya no puedo, quiero morir, quiero morirme, me quiero morir, no quiero vivir, no quiero seguir,
  quitarme la vida, suicidarme, matarme, mejor sin mi, acabar con todo, acabar con mi vida,
  ganas de vivir ~ perdi, non ce la faccio piu, non ne posso piu, voglio morire, vorrei morire, farla finita,
  togliermi la vita, uccidermi, ammazzarmi, non voglio piu vivere, meglio senza di me, nao aguento mais,
  quero morrer, queria morrer, nao quero viver, nao quero mais viver, me matar, tirar minha vida,
  tirar a minha vida, acabar com tudo, melhor sem mim, ik kan niet meer, ik wil dood, ik wil niet meer,
  niet meer leven, einde aan maken, mezelf van kant, beter af zonder mij, zelfmoord plegen, jeg kan ikke mere,
  jeg orker ikke mere, jeg orker ikke mer, jeg klarer ikke mer, jeg vil do, vil ikke leve, ikke leve mere,
  ikke leve mer, tage mit eget liv, ta mitt eget liv, jag orkar inte, jag vill do, vill inte leva, ta mitt liv,
  bedre uden mig, battre utan mig, en jaksa enaa, haluan kuolla, en halua elaa, tapan itseni, nie moge juz,
  juz nie moge, nie daje rady, nie dam rady, chce umrzec, nie chce zyc, nie chce mi sie zyc, zabic sie,
  zabije sie, odebrac sobie zycie, skonczyc ze soba, uz nemuzu, nechci zit, chci umrit, chci zemrit, zabit se,
  olmek istiyorum, yasamak istemiyorum, dayanamiyorum, kendimi oldur, intihar edecegim, intihar etmek,
  artik yapamiyorum, не хочу жить, не хочется жить, хочу умереть, покончить с собой, покончу с собой,
  больше не могу, я так больше не могу, убить себя, убью себя, не хочу жити, хочу померти, більше не можу,
  накласти на себе руки, اريد ان اموت, اريد الموت, لا اريد ان اعيش, تعبت من الحياة, רוצה למות, לא רוצה לחיות,
  θελω να πεθανω, δεν αντεχω αλλο
`)

/** Of somebody else, or asked of the newsroom. */
export const otherWords: readonly string[] = listed(`
  like they mean it, like he means it, like she means it, going to hurt himself, going to hurt herself,
  hurt themselves, harm themselves, kill himself, kill herself, kill themselves, end his life, end her life,
  end their life, says he wants to die, says she wants to die, said he wanted to die, said she wanted to die,
  wants to die, wanted to die, is not answering, hes not answering, shes not answering, isnt answering,
  wont answer, not picking up, not replying, hasnt come home, didnt come home, wrote something like this,
  can a moderator ~ check, can somebody check, can someone check, please check on, check on him, check on her,
  check on them, somebody check on, someone check on, worried about my, worried about the person,
  worried about whoever, worried about this commenter, is this person ok, is this person okay,
  is this person safe, is in danger, may be in danger, get help now, someone call, somebody call,
  please call someone
`)

/** Said to somebody to push them. */
export const pushingWords: readonly string[] = listed(`
  kill yourself, kill urself, k1ll urself, kill ur self, kys, kysyourself, go die, just die, you should die,
  hope you die, do it then, you know what to do, nobody would miss you, no one would miss you,
  better without you, better without people like you, better off without you, bring dich um, suicide toi,
  tue toi, matate, ammazzati, se mata, pleeg zelfmoord, zabij sie, убей себя, kendini oldur
`)

/** In scripts that put no space between words. */
export const unspacedWords: readonly string[] = listed(`
  死にたい, 消えたい, 生きたくない, もう無理, 自殺したい, 想死, 不想活, 活不下去, 自杀, 自殺, 죽고 싶, 죽고싶, 살기 싫, 살고 싶지 않, 자살하고, อยากตาย,
  ไม่อยากมีชีวิต
`)
