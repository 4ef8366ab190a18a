/** What the browser can tell of the moment. */
export interface Signs {
  /** `idle`: no input for a minute; `locked`: the screen is. */
  readonly idle: 'active' | 'idle' | 'locked';
  /** A browser window is full screen. */
  readonly fullScreen: boolean;
  /** A tab plays sound. */
  readonly sound: boolean;
  /** A call page is open and audible; only known with the permission for call sites. */
  readonly call: boolean;
  /** The popup or the break window is open. */
  readonly watched: boolean;
}

/** Somebody is there, and nothing is going on. */
export const PRESENT: Signs = {
  ...{ idle: 'active', fullScreen: false, sound: false, call: false, watched: false },
};
