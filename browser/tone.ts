import browser from 'webextension-polyfill';
import { report } from './report.ts';
import { playHere } from './sound-tone.ts';

const PAGE = 'offscreen.html';

/** Of the types we use, only Chromium has it. */
interface Offscreen {
  createDocument(document: {
    url: string;
    reasons: readonly ['AUDIO_PLAYBACK'];
    justification: string;
  }): Promise<void>;
}
interface Contexts {
  getContexts(filter: { contextTypes: readonly ['OFFSCREEN_DOCUMENT'] }): Promise<unknown[]>;
}

/**
 * A worker has no sound device: a page that nobody sees plays the tone and closes itself, also when the
 * worker is gone by then. There can be one at a time. One that is there is a tone that sounds already.
 */
async function playOffscreen(volume: number): Promise<void> {
  const { runtime, offscreen } = browser as unknown as { runtime: Contexts; offscreen: Offscreen };
  const open = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await offscreen.createDocument({
    url: `${PAGE}#${volume}`,
    reasons: ['AUDIO_PLAYBACK'],
    justification: 'The soft tone of a reminder',
  });
}

let beginning: Promise<void> | undefined;

/**
 * Plays a soft tone at a volume in percent; 0 is none. Never rejects: a reminder without its tone is still a
 * reminder. Resolves once it sounds, in Firefox once it is over: nothing should wait for it.
 */
export function playTone(volume: number): Promise<void> {
  if (volume <= 0) return Promise.resolve();
  // Firefox has no such page, and needs none: its background is a page that can play.
  const play = import.meta.env.BROWSER === 'firefox' ? playHere : playOffscreen;
  beginning ??= play(volume)
    .catch((error) => report('play the tone', error))
    .finally(() => {
      beginning = undefined;
    });
  return beginning;
}
