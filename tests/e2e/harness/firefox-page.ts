import { writeFileSync } from 'node:fs';
import type { FirefoxDriver } from './firefox-driver.ts';
import { listKeyActions } from './keys.ts';
import type { Script } from './script.ts';
import { until } from './wait.ts';

/** What a user does with and sees of the current page. All selectors wait for their element. */
export interface FirefoxPage {
  click(css: string): Promise<void>;
  /** Types `text` behind what the field holds already. */
  type(css: string, text: string): Promise<void>;
  /** Empties a field. */
  clear(css: string): Promise<void>;
  /** The text as rendered, without what is hidden. */
  text(css: string): Promise<string>;
  /**
   * Presses keys one after the other: `press('Tab', 'Shift+Tab', 'Enter')`. Tab on the last element
   * moves the focus out of the page, to the toolbar; `click` and `type` bring it back.
   */
  press(...keys: string[]): Promise<void>;
  /** Waits for an element to be visible, or for `fn` to give something truthy in the page. */
  waitFor<R>(target: string | Script<R, []>, timeoutMs?: number): Promise<void>;
  /** Saves the visible part of the page as a PNG file. */
  screenshot(path: string): Promise<void>;
}

/** The key under which WebDriver wraps element references. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** How long an action waits for its element. */
const ACTION_MS = 5_000;

/** Errors that pass by themselves when the page is still being drawn: worth another attempt. */
const PASSING = new Set([
  'no such element',
  'stale element reference',
  'element not interactable',
  'element click intercepted',
]);

declare const window: { gBrowser: { selectedBrowser: { focus(): void } } };

/** A user's click takes the focus back from the toolbar, WebDriver's does not. */
function focusPage(): void {
  window.gBrowser.selectedBrowser.focus();
}

/** Drives the page in the current tab. */
export function createPage({ send, evaluate, chrome }: FirefoxDriver): FirefoxPage {
  const ask = async <T>(command: string, parameters?: Record<string, unknown>) =>
    ((await send(command, parameters)) as { value: T }).value;

  const find = async (css: string) => {
    const search = { using: 'css selector', value: css };
    const element = await ask<Record<string, string>>('WebDriver:FindElement', search);
    return { id: element[ELEMENT] };
  };

  const act = async <T>(css: string, command: string, more?: Record<string, unknown>) => {
    const message = `${command.replace('WebDriver:', '')} on "${css}"`;
    const attempt = async () => {
      try {
        return { value: await ask<T>(command, { ...(await find(css)), ...more }) };
      } catch (error) {
        if (PASSING.has((error as Error).name)) throw error;
        return { error };
      }
    };
    const outcome = await until(attempt, { timeoutMs: ACTION_MS, message });
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  };

  return {
    async click(css) {
      await chrome(focusPage);
      await act(css, 'WebDriver:ElementClick');
    },
    async type(css, text) {
      await chrome(focusPage);
      await act(css, 'WebDriver:ElementSendKeys', { text });
    },
    clear: (css) => act(css, 'WebDriver:ElementClear'),
    text: (css) => act<string>(css, 'WebDriver:GetElementText'),
    async press(...keys) {
      const actions = keys.flatMap(listKeyActions);
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    async waitFor(target, timeoutMs = 10_000) {
      if (typeof target === 'function') {
        const message = `${target} in the page`;
        await until(() => evaluate(target), { timeoutMs, message });
      } else {
        const message = `"${target}" to be visible`;
        const isVisible = async () =>
          ask<boolean>('WebDriver:IsElementDisplayed', await find(target));
        await until(isVisible, { timeoutMs, message });
      }
    },
    async screenshot(path) {
      const png = await ask<string>('WebDriver:TakeScreenshot', { full: false });
      writeFileSync(path, Buffer.from(png, 'base64'));
    },
  };
}
