import type { Needs } from '../../core/routines/needs.ts';
import type { Translate } from '../../core/words/words.ts';

const CLOTHES = {
  thin: 'tag_thin',
  better_bare: 'tag_bare',
  bare: 'tag_bare',
  flat_shoes: 'tag_flat_shoes',
} as const;

/** What tells a routine from the others, in a few words each: what it takes, and who would notice. */
export function tagsOf({ discretion, kit, clothes, standing }: Needs, t: Translate): string[] {
  const clothed = new Set(clothes.map((one) => CLOTHES[one]));
  // Thin cloth is no question any more where legs are bare.
  if (clothed.has('tag_bare')) clothed.delete('tag_thin');
  return [
    ...(standing ? [t('trait_standing')] : []),
    ...kit.map((one) => t(`tag_${one}`)),
    ...[...clothed].map((key) => t(key)),
    ...(discretion === 3 ? [t('tag_discreet')] : []),
    ...(discretion === 0 ? [t('tag_alone')] : []),
  ];
}
