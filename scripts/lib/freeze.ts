import type { Page } from 'playwright-core';

/** Stops all movement on a page at this share of its way; a half is its far end in our drawings. */
export async function freeze(page: Page, share = 0.5): Promise<void> {
  await page.evaluate((at) => {
    const animations = document.getAnimations();
    const lengths = animations.map(({ effect }) => Number(effect?.getTiming().duration ?? 0));
    for (const animation of animations) {
      animation.pause();
      animation.currentTime = Math.max(...lengths) * at;
    }
  }, share);
}
