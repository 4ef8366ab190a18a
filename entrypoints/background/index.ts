import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../../browser/alarm.ts';
import { onCommand } from '../../browser/commands.ts';
import { onInstalled, onPresenceChanged, onStarted } from '../../browser/lifecycle.ts';
import { onReminderPressed, showTestReminder } from '../../browser/notifications.ts';
import { report } from '../../browser/report.ts';
import { openBreakWindow, openOptions } from '../../browser/windows.ts';
import { dispatch } from './dispatch.ts';

// Every listener is registered before anything is awaited: one added later would miss the event that
// woke the worker.
export default defineBackground({
  type: 'module',
  main() {
    onAlarm(() => dispatch({ do: 'wake' }));
    onPresenceChanged(() => dispatch({ do: 'wake' }));
    onStarted(() => dispatch({ do: 'browserStarted' }));
    onInstalled(() => openOptions('welcome').catch((error) => report('welcome', error)));
    onCommand(async (command) => {
      if (command.do === 'testReminder') await showTestReminder();
      return dispatch(command);
    });
    onReminderPressed(async (press) => {
      // A failure is reported where it happens; the window then shows what there is to do.
      const done = press === 'open' ? undefined : dispatch({ do: press }).catch(() => undefined);
      const reply = await done;
      if (press === 'later') return;
      const checks = reply && !reply.ok && reply.reason === 'checkFirst';
      await openBreakWindow(checks ? 'suggested' : undefined).catch((error) =>
        report('open the break window', error),
      );
    });
    // Enabling the extension again fires no event at all; starting is the only sign.
    dispatch({ do: 'wake' });
  },
});
