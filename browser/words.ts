import browser from 'webextension-polyfill';
import { Words } from '../core/words/words.ts';

/** The words in the browser's language, as far as we have them. */
export const words = new Words(
  (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]),
  browser.i18n.getUILanguage(),
);
