import { wakeAt } from '../../browser/alarm.ts';
import { followPresence } from '../../browser/lifecycle.ts';
import { report } from '../../browser/report.ts';
import { readSigns } from '../../browser/signs.ts';
import {
  checkHistory,
  forgetFeelings,
  loadState,
  markTold,
  saveState,
} from '../../browser/store.ts';
import type { Reply } from '../../core/engine/command.ts';
import { type State, wantsOf } from '../../core/engine/state.ts';
import { type Intent, step } from '../../core/engine/step.ts';
import { HEARTBEAT_MS, wakeBy } from '../../core/schedule/deadline.ts';
import type { Signs } from '../../core/schedule/signs.ts';
import type { Ms } from '../../core/time.ts';
import { bringUp, showToolbar } from './show.ts';

/** The break this worker has reminded of: the start of the browser it woke up in did not undo that. */
let shownFor: Ms | undefined;

/** Persist, then act: the state is in storage before anyone can see what follows from it. */
async function take(intent: Intent, signs: Signs): Promise<{ state: State; reply: Reply }> {
  const now = Date.now();
  const before = await loadState(now);
  const outcome = step(before, intent, now, signs);
  await saveState(before, outcome, now);
  return outcome;
}

/** Makes the browser agree with the state: one alarm, one badge, at most one reminder. */
async function reconcile(state: State, signs: Signs): Promise<void> {
  const now = Date.now();
  const wants = wantsOf(state, now, signs);
  const { phase } = state.schedule;
  await wakeAt(wakeBy(state.schedule, state.settings), now);
  followPresence(phase.kind === 'off' || (phase.kind === 'paused' && !phase.asks));
  await showToolbar(state, wants, now);
  const done = await bringUp(state, wants, now);
  if (done.length === 0) return;
  let after = state;
  for (const intent of done) {
    if (intent.do === 'reminded') shownFor = intent.dueSince;
    ({ state: after } = await take(intent, signs));
  }
  await wakeAt(wakeBy(after.schedule, after.settings), Date.now());
}

async function handle(intent: Intent): Promise<Reply> {
  if (intent.do === 'dismissNotice') await markTold(intent.family, Date.now());
  if (intent.do === 'deleteAnswers') await forgetFeelings();
  if (intent.do === 'sync') await checkHistory(Date.now());
  const started = intent.do === 'browserStarted';
  const signs = await readSigns();
  const { state, reply } = await take(started ? { ...intent, shownFor } : intent, signs);
  // A browser that cannot show something has still been told, and what was decided stands.
  await reconcile(state, signs).catch((error) => report('reconcile', error));
  return reply;
}

let tail: Promise<unknown> = Promise.resolve();

/** Handles one intent after another, each of them from storage to storage. */
export function dispatch(intent: Intent): Promise<Reply> {
  const mine = tail.then(() => handle(intent));
  tail = mine.catch(async (error) => {
    report(`intent ${intent.do}`, error);
    // The alarm that woke us is used up; without another, nothing would ever try again.
    await wakeAt(Date.now() + HEARTBEAT_MS, Date.now()).catch(() => {});
  });
  return mine;
}
