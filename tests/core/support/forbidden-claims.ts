/** What no word of the product may claim, and how such claims are usually worded. */
export const FORBIDDEN_CLAIMS: readonly (readonly [string, RegExp])[] = [
  // Only the honest "does not prevent" and "has not been shown to prevent" go through.
  [
    'to prevent anything',
    /(?<!\b(?:do|does|did|can) ?not (?:treat or )?|\bnot been shown to )\bprevents?\b|\bpreventing\b|\bprevention\b/i,
  ],
  [
    'to treat or cure anything',
    /(?<!\b(?:do|does|did|can) ?not )\btreats?\b|\bcures?\b|\bheals?\b|\btherap/i,
  ],
  ['to detect or rule out a disease', /\bdetects?\b|\brules? out (?!massage)|\bdiagnos/i],
  ['to screen for anything', /\bscreen(s|ed|ing)\b/i],
  [
    'that anybody is clear',
    /\ball[- ]clear\b|\byou(’|')?(re| are) (clear|safe|fine|good to go)\b/i,
  ],
  ['to be safe for everyone', /\bsafe for (everyone|all|anyone)\b|\b100 ?%|\bguarantee/i],
  [
    'to act on the blood',
    /\b(boosts?|improves?|increases?|better) (your )?(blood|circulation|flow)/i,
  ],
  ['to feed muscles', /\boxygen|\bnutrients?\b/i],
  // Of drainage one may say what it is: something else than what is shown here.
  [
    'to flush anything out',
    /\btoxins?\b|\bdetox|\blactic\b|\bwaste\b|\bflush|\bdrains?\b|\bdrainage\b(?! is a taught medical treatment)/i,
  ],
  ['to reduce swelling or fat', /\breduces? swelling|\bslim|\bcellulite\b|\bburns? fat\b/i],
  [
    'to release tissue',
    /\bknots?\b|\bfascia|\badhesions?\b|\btrigger points?\b|\bscar tissue\b|\breleases?\b/i,
  ],
  ['to part muscle fibres', /\bfib(re|er)s?\b|\bseparates?\b|\blengthens?\b/i],
  ['to act on hormones or mood', /\bserotonin\b|\bdopamine\b|\bendorphins?\b|\bboosts?\b/i],
  ['to act on blood sugar', /\bblood sugar\b|\bglucose\b|\bmetaboli/i],
  ['to undo sitting', /\b(undo|undoes|cancels?|offsets?) (your |the )?sitting|\bnew smoking\b/i],
  ['to make more productive', /\bproductiv/i],
  ['proof or approval', /\bclinically\b|\bproven\b|\bdoctor[- ]approved\b|\bapproved by\b/i],
  ['that pain is good', /\bno pain,? no gain\b|\bpush through\b|\bharder is better\b/i],
  ['that somebody failed', /\bstreak\b|\byou (missed|failed|forgot|should have)\b|\blazy\b/i],
];
