/** What touches somebody’s love, money or body, told as a fact about them: alternatives of a pattern, after a name. */
export const privateClaims: Readonly<Record<'relationship' | 'money' | 'health', string>> = {
  relationship:
    'cheated on|cheating on|is having an affair|had an affair|having an affair|was unfaithful|has been unfaithful|secretly married|secretly dating|(?:is|was) secretly dating|' +
    '(?:is|was) sleeping with|slept with|has (?:dumped|left) (?:her|his|their) (?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?)|left (?:her|his) (?:husband|wife|partner|fianc[eé]e?) for|' +
    '(?:is|are|was|were) estranged from|has a secret (?:child|son|daughter|lover)|fathered a (?:secret )?(?:child|son|daughter)|(?:no longer|not) on speaking terms|thrown out by (?:her|his)|kicked out by (?:her|his)|walked out on (?:her|his)|' +
    'is leading a double life|had a fling with|hooked up with|is seeing another|has moved on with',
  money:
    '(?:is|was|are|were) (?:flat |nearly |almost |secretly |completely )?broke|(?:is|was|went|has gone|is going|going) bankrupt|(?:is|was) (?:deep |heavily )?in debt|(?:is|was) drowning in debt|owes? (?:more than |about |over |almost )?[£$€]|' +
    "owed (?:more than |about |over |almost )?[£$€]|has (?:run out of|no) money|ran out of money|has lost (?:her|his|their) (?:fortune|savings|house|home)|(?:has )?(?:squandered|blown through|blew through|gambled away)|can(?:no|[’']|’)t (?:afford|pay)|cannot (?:afford|pay)|could not pay|has not paid|" +
    'failed to pay|did not pay (?:her|his|the)|is hiding money|hid money|dodged tax|evaded tax|is behind (?:on|with) (?:her|his|the) (?:rent|mortgage|payments)|is living off|defaulted on',
  health:
    '(?:is|was|went|has gone|checked|checked herself|checked himself|goes|is back|was sent) (?:back )?(?:in|into|to) rehab|(?:has |had )?relapsed|is using (?:drugs|again)|(?:is|was) drinking (?:heavily|again|too much)|is hooked on|(?:is|was) addicted to|had (?:plastic|cosmetic|weight-loss) surgery|' +
    'had (?:a )?(?:nose job|facelift|boob job|botox|fillers)|(?:has|had|lost) (?:a )?miscarri(?:age|ed)|had an abortion|(?:is|was) terminally ill|(?:is|was) dying|has months to live|(?:is|was) HIV[- ]positive|tested positive for|suffered (?:a |an )?(?:stroke|overdose|heart attack|seizure|breakdown|miscarriage)|' +
    'overdosed|(?:is|was) (?:infertile|impotent)|has stopped taking (?:her|his) (?:medication|medicine|pills)|(?:is|was) off (?:her|his) (?:medication|meds)|has lost (?:her|his) mind',
}
