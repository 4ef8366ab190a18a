import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../../browser/alarm.ts';
import { onCommand } from '../../browser/commands.ts';
import { onInstalled, onPresenceChanged, onStarted } from '../../browser/lifecycle.ts';
import { onReminderPressed, showTestReminder } from '../../browser/notifications.ts';
import { markTold } from '../../browser/store.ts';
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
    onInstalled(() => openOptions('welcome'));
    onCommand(async (command) => {
      if (command.do === 'testReminder') await showTestReminder();
      if (command.do === 'dismissNotice') await markTold(command.family, Date.now());
      return dispatch(command);
    });
    onReminderPressed(async (press) => {
      if (press === 'later') return dispatch({ do: 'later' });
      if (press === 'start') await dispatch({ do: 'start' });
      return openBreakWindow();
    });
    // Enabling the extension again fires no event at all; starting is the only sign.
    dispatch({ do: 'wake' });
  },
});
