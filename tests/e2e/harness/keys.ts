/** WebDriver's private code points for keys that are no characters. */
const CODES: Record<string, string> = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  Space: ' ',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
  Meta: '\ue03d',
};

interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/**
 * WebDriver's actions for pressing a key or, joined with "+", a combination: "Tab", "a",
 * "Shift+Tab", "Control+a". Names are those of KeyboardEvent.key, and "Space".
 */
export function listKeyActions(combination: string): KeyAction[] {
  const names = combination === '+' ? ['+'] : combination.split('+');
  const values = names.map((name) => {
    const value = CODES[name] ?? name;
    if ([...value].length !== 1) throw new Error(`Unknown key "${name}" in "${combination}".`);
    return value;
  });
  return [
    ...values.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...values.reverse().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}
