import type { Card, Dose, Pressure, Range } from '../../core/routines/card.ts';
import type { Technique, TechniqueId } from '../../core/routines/techniques.ts';
import type { MessageKey, Words } from '../../core/words/words.ts';

/** "2 to 4 out of 10" */
export function rangeText([least, most]: Range, words: Words): string {
  const [from, to] = [words.number(least), words.number(most)];
  if (least === 0) return words.t('learn_range_up_to', to);
  return least === most ? words.t('learn_range_same', to) : words.t('learn_range', from, to);
}

/** How hard, and how much less when the answers ask to go gently. */
export function pressureText(pressure: Pressure, words: Words): string {
  if (pressure.kind === 'effort')
    return pressure.range ? rangeText(pressure.range, words) : words.t('learn_effort_light');
  const clear = rangeText(pressure.clear, words);
  if (!pressure.gentle) return clear;
  return words.t('learn_pressure_gentle', clear, rangeText(pressure.gentle, words));
}

/** "20–30 seconds", "1–5 minutes": in the words' language, and in minutes from one minute on. */
function lengthText({ minSec, maxSec }: Dose, language: string): string {
  const inMinutes = minSec >= 60;
  const [least, most] = inMinutes ? [minSec / 60, maxSec / 60] : [minSec, maxSec];
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: inMinutes ? 'minute' : 'second',
    unitDisplay: 'long',
  });
  // A range from a number to itself would read "~30 seconds".
  return least === most ? format.format(most) : format.formatRange(least, most);
}

export function doseText(dose: Dose, words: Words): string {
  return words.t(`learn_dose_${dose.per}`, lengthText(dose, words.language));
}

type Known = Technique & { readonly id: TechniqueId };
export type Fact = readonly [label: string, text: string];

/** What there is to know about a technique, in the order to read it. */
export function factsOf(technique: Known, card: Card, words: Words): readonly Fact[] {
  const { t } = words;
  const { id, perMinute } = technique;
  const own = (part: string, ...values: readonly string[]) =>
    t(`technique_${id}_${part}` as MessageKey, ...values);
  const dose = doseText(card.dose, words);
  return [
    [t('learn_fact_muscle'), words.list(card.muscles.map((muscle) => t(`muscle_${muscle}`)))],
    [t('learn_fact_position'), own('position')],
    ...(card.directed ? [[t('learn_fact_direction'), own('direction')] as const] : []),
    [t(`learn_fact_${card.pressure.kind}`), pressureText(card.pressure, words)],
    [t('learn_fact_pace'), own('pace', ...(perMinute ? [words.number(perMinute)] : []))],
    [t('learn_fact_dose'), card.dose.more ? `${dose}. ${own('dose')}` : dose],
    [t('learn_fact_feel'), own('feel')],
    [t('learn_fact_kit'), t(`kit_${card.kit}`)],
    [t('learn_fact_clothed'), t(`clothed_${card.clothed}`)],
    [t('learn_fact_space'), t(`space_${card.space}`)],
    [t('learn_fact_discretion'), t(`discretion_${card.discretion}`)],
  ];
}
