import type { Channel, Hold, Note } from '../../core/journal/journal.ts';
import type { Ms } from '../../core/time.ts';
import { HOUR, MIN } from '../core/support/times.ts';

/** What happened in a year, to be told in a line. */
export class Tally {
  readonly shown: Record<Channel, number> = { badge: 0, notification: 0, window: 0 };
  readonly held: Partial<Record<Hold, number>> = {};
  private readonly notes: Partial<Record<Note['what'], number>> = {};
  repeats = 0;
  headsUps = 0;
  eyes = 0;
  endings = 0;
  pauseAsked = 0;
  wakes = 0;
  clockChanges = 0;
  journeys = 0;
  events = 0;
  /** At the desk, within hours, with nothing paused. */
  private sat: Ms = 0;
  private sitting: Ms = 0;
  private readonly reasons = new Set<string>();
  private longest: { readonly ms: Ms; readonly reason: string } = { ms: 0, reason: '' };

  note(note: Note): void {
    this.notes[note.what] = this.count(note.what) + 1;
    if (note.what === 'held') {
      this.held[note.why] = (this.held[note.why] ?? 0) + 1;
      this.reasons.add(note.why);
    } else if (['withheld', 'later', 'settings'].includes(note.what)) this.reasons.add(note.what);
    if (['left', 'resumed', 'opened', 'skipped', 'moved'].includes(note.what)) this.endSitting();
  }

  count(what: Note['what']): number {
    return this.notes[what] ?? 0;
  }

  sit(ms: Ms): void {
    this.sat += ms;
    this.sitting += ms;
  }

  endSitting(): void {
    if (this.sitting > this.longest.ms) {
      this.longest = { ms: this.sitting, reason: [...this.reasons].join(' and ') };
    }
    this.sitting = 0;
    this.reasons.clear();
  }

  get line(): string {
    const { badge, notification, window } = this.shown;
    const held = Object.entries(this.held).map(([why, times]) => `${why} ${times}`);
    const { ms, reason } = this.longest;
    return [
      `${notification} notifications, ${window} windows, ${badge} badges, ${this.repeats} again`,
      `${this.headsUps} heads-ups, ${this.eyes} for the eyes`,
      `held: ${held.join(', ')}`,
      `${this.count('missed')} missed, ${this.count('later')} put off`,
      `${this.count('started')} breaks (${this.endings} ends told), ${this.count('paused')} pauses (asked ${this.pauseAsked})`,
      `${this.count('meeting')} meetings, ${this.count('left')} rests`,
      `${this.clockChanges} clock changes, ${this.journeys} journeys`,
      `${(this.wakes / (this.sat / HOUR)).toFixed(1)} alarms an hour of ${Math.round(this.sat / HOUR)}`,
      `longest sitting ${Math.round(ms / MIN)} min (${reason || 'no reason'})`,
    ].join('; ');
  }
}
