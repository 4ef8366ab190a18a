import type { Source } from '../source.ts';

/** How health information is worded, and what a wellness product may say. */
export const WORDING = {
  'FDA-GW': {
    short: 'FDA 2026',
    authors: 'US Food and Drug Administration',
    title: 'General wellness: policy for low risk devices',
    year: 2026,
    where: 'FDA',
    url: null,
    read: 'secondary',
  },
  'NHS-STYLE': {
    short: 'NHS style',
    authors: 'NHS digital service manual (issue 258)',
    title: 'Reading age: aim for 9 to 11; 11 to 14 for some medical information',
    year: null,
    where: 'NHS',
    url: 'https://githubissues.com/nhsuk/nhsuk-service-manual-community-backlog/258',
    read: 'read',
  },
  PIF: {
    short: 'PIF',
    authors: 'Patient Information Forum',
    title: 'Using plain language in health information',
    year: null,
    where: 'PIF',
    url: 'https://pifonline.org.uk/resources/how-to-guides/using-plain-language-in-health-information/html-version/',
    read: 'read',
  },
} as const satisfies Readonly<Record<string, Source>>;
