import { isSameDay, subDays } from 'date-fns';
import { DAY, HOUR, MINUTE, type Ms } from '../time.ts';
import type { Words } from '../words/words.ts';
import type { Entry } from './entries.ts';
import type { Note } from './journal.ts';

/** Tells notes in one language: a sentence each. */
export function tellerIn(words: Words): (entry: Entry) => string {
  const { t } = words;
  const format = new Intl.DurationFormat(words.language, { style: 'long' });

  /** "5 minutes", "1 hour, 5 minutes", "2 days, 14 hours": no finer than anyone asks for. */
  const length = (ms: Ms): string => {
    if (ms < MINUTE) return words.length(ms);
    const step = ms < DAY ? MINUTE : HOUR;
    const rounded = Math.round(ms / step) * step;
    return format.format({
      days: Math.floor(rounded / DAY),
      hours: Math.floor((rounded % DAY) / HOUR),
      minutes: Math.floor((rounded % HOUR) / MINUTE),
    });
  };

  const sentence = (note: Note): string => {
    const time = (at: Ms) => words.timeFrom(at, note.at);
    switch (note.what) {
      case 'shown':
        return t(note.again ? 'journal_shown_again' : `journal_shown_${note.how}`);
      case 'held':
      case 'released':
      case 'holdLimit':
        return t(`journal_${note.what}`, t(`hold_${note.why}`));
      case 'later':
      case 'back':
      case 'clockBack':
        return t(`journal_${note.what}`, length(note.forMs));
      case 'paused':
        return note.until === null
          ? t('journal_paused_open')
          : t('journal_paused', time(note.until));
      case 'closed':
        return note.until === null
          ? t('journal_closed_always')
          : t('journal_closed', time(note.until));
      case 'meeting':
        return t('journal_meeting', time(note.until));
      default:
        return t(`journal_${note.what}`);
    }
  };

  return ({ note, count, since }) => {
    const once = sentence(note);
    if (count === 1) return once;
    return t('journal_run', once.replace(/[.。]$/, ''), words.number(count), words.time(since));
  };
}

/** "Today · Monday, 23 November", for a heading. */
export function dayIn({ t, language }: Words, at: Ms, now: Ms): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const date = new Intl.DateTimeFormat(language, style).format(at);
  if (isSameDay(at, now)) return `${t('why_today')} · ${date}`;
  return isSameDay(at, subDays(now, 1)) ? `${t('why_yesterday')} · ${date}` : date;
}
