import { wakeAt } from '../../browser/alarm.ts';
import { clearReminder, showQuestion } from '../../browser/notifications.ts';
import { report } from '../../browser/report.ts';
import {
  checkHistory,
  forgetFeelings,
  loadState,
  markTold,
  saveState,
} from '../../browser/store.ts';
import { words } from '../../browser/words.ts';
import type { Reply } from '../../core/engine/command.ts';
import { type State, wantsOf } from '../../core/engine/state.ts';
import { type Intent, step } from '../../core/engine/step.ts';
import { wakeBy } from '../../core/schedule/deadline.ts';
import type { Ms } from '../../core/time.ts';
import { showReminder, showToolbar } from './show.ts';

/** The break this worker has reminded of: the start of the browser it woke up in did not undo that. */
let shownFor: Ms | undefined;

/** Makes the browser agree with the state: one alarm, one badge, at most one notification. */
async function reconcile(state: State): Promise<void> {
  const now = Date.now();
  const wants = wantsOf(state, now);
  await wakeAt(wakeBy(state.schedule, state.settings.rhythm), now);
  await showToolbar(state, wants);
  if (wants.asks) {
    await showQuestion(words.t('ask_title'), words.t('ask_body'));
    await take({ do: 'asked' });
  }
  if (!wants.reminder) return clearReminder();
  if (!wants.reminder.notify) return;
  await showReminder(wants.reminder.says);
  shownFor = wants.reminder.dueSince;
  // Noted only now: a worker that dies in between shows the same reminder again, and loses none.
  await take({ do: 'reminded', dueSince: wants.reminder.dueSince });
}

/** Persist, then act: the state is in storage before anyone can see what follows from it. */
async function take(intent: Intent): Promise<{ state: State; reply: Reply }> {
  const now = Date.now();
  const before = await loadState(now);
  const { state, ended, reply } = step(before, intent, now);
  await saveState(before, state, ended, now);
  return { state, reply };
}

async function handle(intent: Intent): Promise<Reply> {
  if (intent.do === 'dismissNotice') await markTold(intent.family, Date.now());
  if (intent.do === 'deleteAnswers') await forgetFeelings();
  if (intent.do === 'sync') await checkHistory(Date.now());
  const started = intent.do === 'browserStarted';
  const { state, reply } = await take(started ? { ...intent, shownFor } : intent);
  // A browser that cannot show something has still been told, and what was decided stands.
  await reconcile(state).catch((error) => report('reconcile', error));
  return reply;
}

let tail: Promise<unknown> = Promise.resolve();

/** Handles one intent after another, each of them from storage to storage. */
export function dispatch(intent: Intent): Promise<Reply> {
  const mine = tail.then(() => handle(intent));
  tail = mine.catch((error) => report(`intent ${intent.do}`, error));
  return mine;
}
