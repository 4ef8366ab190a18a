import type messages from '../../public/_locales/en/messages.json';
import type { Offer } from '../routines/offer.ts';
import type { Side } from '../routines/segments.ts';
import { DAY, HOUR, type Ms, SECOND } from '../time.ts';

/** Every word a user can meet has a key; a key that is not there does not compile. */
export type MessageKey = keyof typeof messages;

type StemOf<K> = K extends `${infer Stem}_other` ? Stem : never;
/** Messages that come in plural forms, named without the form. */
export type PluralKey = StemOf<MessageKey>;

/** Looks a message up, with its substitutions in the order of its placeholders. */
export type Translate = (key: MessageKey, ...substitutions: readonly string[]) => string;

/** The words of one language. */
export class Words {
  readonly t: Translate;
  /** BCP 47 tag, for numbers, dates and durations. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  private readonly made = new Map<string, unknown>();

  /** `preferred` is the user's own tag; its region counts where the words are in that language. */
  constructor(t: Translate, preferred: string) {
    this.t = t;
    const language = t('language');
    this.language = preferred.split('-')[0] === language ? preferred : language;
    this.direction = t('direction') === 'rtl' ? 'rtl' : 'ltr';
  }

  /** Making one of Intl's formatters costs a millisecond; a view that ticks needs them every second. */
  private once<T>(name: string, make: () => T): T {
    if (!this.made.has(name)) this.made.set(name, make());
    return this.made.get(name) as T;
  }

  /** "this, that and the other" */
  list(parts: readonly string[]): string {
    return new Intl.ListFormat(this.language, { type: 'conjunction' }).format(parts);
  }

  number(value: number): string {
    return this.once('number', () => new Intl.NumberFormat(this.language)).format(value);
  }

  /** A message in the plural form its count asks for. */
  plural(key: PluralKey, count: number): string {
    const rules = this.once('plural', () => new Intl.PluralRules(this.language));
    const form = rules.select(count);
    // English has "one" and "other"; a language with more forms adds its keys.
    const found = this.t(`${key}_${form}` as MessageKey, this.number(count));
    return found || this.t(`${key}_other` as MessageKey, this.number(count));
  }

  /** "2 minutes", "1 minute, 25 seconds". */
  length(ms: Ms): string {
    // Rounded before it is split: never "1 minute, 60 seconds".
    const whole = Math.round(ms / SECOND);
    const minutes = Math.floor(whole / 60);
    const seconds = whole % 60;
    const format = () => new Intl.DurationFormat(this.language, { style: 'long' });
    return this.once('length', format).format({ minutes, seconds });
  }

  /** The time of day, in the user's own way of writing it. */
  time(at: Ms): string {
    const format = () => new Intl.DateTimeFormat(this.language, { timeStyle: 'short' });
    return this.once('time', format).format(at);
  }

  /** The time of day, with the day of the week where it is not soon after `now`. */
  timeFrom(at: Ms, now: Ms): string {
    if (at - now < 12 * HOUR) return this.time(at);
    // A weekday alone would be the wrong one a week ahead.
    const day = at - now < 6 * DAY ? {} : ({ day: 'numeric', month: 'short' } as const);
    const style = { weekday: 'short', hour: 'numeric', minute: '2-digit', ...day } as const;
    return new Intl.DateTimeFormat(this.language, style).format(at);
  }

  /** "3 December 2026" */
  day(at: Ms): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'long' }).format(at);
  }

  /** "3 December 2026 at 14:05" */
  moment(at: Ms): string {
    const style = { dateStyle: 'long', timeStyle: 'short' } as const;
    return new Intl.DateTimeFormat(this.language, style).format(at);
  }

  /** "0:42", for a clock that ticks. */
  clock(ms: Ms): string {
    const seconds = Math.ceil(ms / SECOND);
    const rest = String(seconds % 60).padStart(2, '0');
    return `${Math.floor(seconds / 60)}:${rest}`;
  }

  /** Which legs an offer is for. */
  legs(legs: Offer['legs']): string {
    return this.t(
      legs.length === 2 ? 'legs_both' : legs[0] === 'left' ? 'legs_left' : 'legs_right',
    );
  }

  side(side: Side): string {
    return this.t(`side_${side}`);
  }
}
