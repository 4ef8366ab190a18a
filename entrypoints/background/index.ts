import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../../browser/alarm.ts';
import { onCommand } from '../../browser/commands.ts';
import { onKey } from '../../browser/keys.ts';
import { onInstalled, onPresenceChanged, onStarted } from '../../browser/lifecycle.ts';
import { ensureMenus, onMenu } from '../../browser/menus.ts';
import { onReminderPressed, showTestReminder } from '../../browser/notifications.ts';
import { report } from '../../browser/report.ts';
import { readSystem } from '../../browser/system.ts';
import { type BreakPlace, openBreakWindow, openOptions, openPopup } from '../../browser/windows.ts';
import type { Intent } from '../../core/engine/step.ts';
import { dispatch } from './dispatch.ts';

/** Carries out what was pressed outside our pages; what has to be seen for it comes up in the window. */
async function press(
  intent: Intent | { readonly do: 'open' } | { readonly do: 'tell' },
): Promise<void> {
  const open = (at?: BreakPlace) =>
    openBreakWindow(at).catch((error) => report('open the break window', error));
  if (intent.do === 'open') return open();
  if (intent.do === 'tell') return open('felt');
  // A failure is reported where it happens; the window then shows what there is to do.
  const reply = await dispatch(intent).catch(() => undefined);
  if (intent.do === 'start') {
    const checks = reply && !reply.ok && reply.reason === 'checkFirst';
    return open(checks ? 'start-suggested' : undefined);
  }
  // Refused, with nothing to say so where it was pressed: the popup shows how things stand.
  if (reply && !reply.ok) await openPopup().catch((error) => report('open the popup', error));
}

async function greet(): Promise<void> {
  // On a Mac people work in full-screen windows all day: there it tells nothing.
  if ((await readSystem()) === 'mac') {
    await dispatch({ do: 'saveReminders', reminders: { holdFullScreen: false } });
  }
  await openOptions('welcome');
}

// Every listener is registered before anything is awaited: one added later would miss the event that
// woke the worker.
export default defineBackground({
  type: 'module',
  main() {
    onAlarm(() => dispatch({ do: 'wake' }));
    onPresenceChanged(() => dispatch({ do: 'wake' }));
    onStarted(() => dispatch({ do: 'browserStarted' }));
    onInstalled(() => greet().catch((error) => report('welcome', error)));
    onCommand(async (command) => {
      if (command.do === 'testReminder') await showTestReminder();
      return dispatch(command);
    });
    onReminderPressed((pressed) => press({ do: pressed }));
    onMenu(press);
    onKey((key) => press({ do: key === 'pause' ? 'togglePause' : key }));
    // Enabling the extension again fires no event at all; starting is the only sign.
    dispatch({ do: 'wake' });
    void ensureMenus();
  },
});
