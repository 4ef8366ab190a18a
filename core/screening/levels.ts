/** What may be offered, from everything to nothing (clinical brief 2.1). The worst one wins. */
export const LEVELS = [
  'CLEAR',
  'GENTLE_ONLY',
  'NO_MASSAGE',
  'STOP_SEEK_CARE',
  'EMERGENCY',
] as const;
export type LevelId = (typeof LEVELS)[number];

/** Kinds of technique (brief 2.2). */
export const TECHNIQUE_CLASSES = ['MOVE', 'STRETCH', 'LIGHT', 'KNEAD', 'DEEP', 'LYMPH'] as const;
export type TechniqueClass = (typeof TECHNIQUE_CLASSES)[number];

/** Whether it is done with the hands on the leg. */
export function isMassage(techniqueClass: TechniqueClass): boolean {
  return techniqueClass !== 'MOVE' && techniqueClass !== 'STRETCH';
}

/** What an answer adds to its level (brief 2.2). */
export const FLAGS = [
  'no_move',
  'no_stretch',
  'dvt_watch',
  'no_lymph',
  'keep_off',
  'see_care',
] as const;
export type FlagId = (typeof FLAGS)[number];

export const LEGS = ['left', 'right'] as const;
export type Leg = (typeof LEGS)[number];

const ALLOWED: Record<LevelId, readonly TechniqueClass[]> = {
  CLEAR: TECHNIQUE_CLASSES,
  GENTLE_ONLY: ['MOVE', 'STRETCH', 'LIGHT'],
  NO_MASSAGE: ['MOVE'],
  STOP_SEEK_CARE: [],
  EMERGENCY: [],
};

const REMOVED: Partial<Record<FlagId, TechniqueClass>> = {
  no_stretch: 'STRETCH',
  dvt_watch: 'DEEP',
  no_lymph: 'LYMPH',
};

/** Highest pressure or stretch to advise, on a scale of 0 to 10 (brief 2.2); null: none is advised. */
export function pressureLimit(level: LevelId, techniqueClass: TechniqueClass): number | null {
  if (techniqueClass === 'MOVE') return null;
  if (level === 'CLEAR') return 4;
  if (level === 'GENTLE_ONLY') return techniqueClass === 'STRETCH' ? 3 : 2;
  return null;
}

export function worstLevel(levels: Iterable<LevelId>): LevelId {
  let rank = 0;
  for (const level of levels) rank = Math.max(rank, LEVELS.indexOf(level));
  return LEVELS[rank] ?? 'EMERGENCY';
}

export function isLock(level: LevelId): boolean {
  return level === 'STOP_SEEK_CARE' || level === 'EMERGENCY';
}

/** What a leg at this level and with these flags may be offered (brief 2.2 and section 4). */
export function allowedClasses(
  level: LevelId,
  flags: ReadonlySet<FlagId>,
): ReadonlySet<TechniqueClass> {
  // A leg that must rest is skipped in everything, not in movement only.
  if (flags.has('no_move')) return new Set();
  const allowed = new Set(ALLOWED[level]);
  for (const flag of flags) {
    const removed = REMOVED[flag];
    if (removed) allowed.delete(removed);
  }
  return allowed;
}
