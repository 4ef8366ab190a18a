/** A place of the options page: the part of its address after the `#`. */
export type OptionsPlace =
  | 'settings'
  | 'check'
  | 'undo'
  | 'checked'
  | 'welcome'
  | 'routines'
  | 'own'
  | 'learn'
  | 'why';
