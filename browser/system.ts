import browser from 'webextension-polyfill';
import type { System } from '../core/system.ts';

/** The operating system, as far as its settings are ones that we know. */
export async function readSystem(): Promise<System> {
  const { os } = await browser.runtime.getPlatformInfo();
  switch (os) {
    case 'mac':
    case 'win':
    case 'linux':
    case 'cros':
      return os;
    default:
      return 'other';
  }
}

interface Brands {
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] };
}

/** What the browser calls itself: "Firefox", "Google Chrome", "Microsoft Edge". */
export function nameBrowser(): string {
  if (import.meta.env.BROWSER === 'firefox') return 'Firefox';
  const brands = (navigator as Brands).userAgentData?.brands.map(({ brand }) => brand) ?? [];
  // Chromium names itself beside the product made of it, and one brand that is none ("Not=A?Brand").
  const products = brands.filter((brand) => brand !== 'Chromium' && !/not.*brand/i.test(brand));
  return products[0] ?? 'Chromium';
}
