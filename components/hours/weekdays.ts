const SUNDAY = 0;
const SATURDAY = 6;
const MONDAY = 1;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** What a language's region says about the week; not every browser knows. Intl counts Sunday as 7. */
function weekOf(language: string): { readonly first: number; readonly weekend: readonly number[] } {
  const info = new Intl.Locale(language).getWeekInfo?.();
  return {
    first: info ? info.firstDay % 7 : MONDAY,
    weekend: info ? info.weekend.map((day: number) => day % 7) : [SATURDAY, SUNDAY],
  };
}

/** The days (0: Sunday) in the order in which the week is read; from Monday where nobody knows. */
export function weekOrder(language: string): readonly number[] {
  const { first } = weekOf(language);
  return DAYS.map((day) => (first + day) % 7);
}

/** The days that are no weekend there, in the order of the week. */
export function workingDays(language: string): readonly number[] {
  const { weekend } = weekOf(language);
  return weekOrder(language).filter((day) => !weekend.includes(day));
}

/** Their names, Sunday first. */
export function dayNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  return DAYS.map((day) => format.format(Date.UTC(1970, 0, 4 + day)));
}
