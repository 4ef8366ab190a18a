import type { ComponentType } from 'preact';

export interface StageProps {
  /** Both legs move together. Only pictures that can also show one leg alone need to ask. */
  both: boolean;
}

/**
 * One technique's picture. To add one: a file in scenes/ exporting a Scene, a line in
 * Illustration's table, and its angles and keyframes in art.css under `.cb-<technique>`.
 */
export interface Scene {
  Stage: ComponentType<StageProps>;
  /** Square crop of the still that says the most at 56 px: x, y, size. */
  crop: readonly [x: number, y: number, size: number];
  /** Cycles a minute when the caller does not say; for holds, how often the picture repeats. */
  pace: number;
}
