import type { Source } from '../source.ts';

/** Sitting, and breaks from it. */
export const BREAKS = {
  DURAN2023: {
    short: 'Duran 2023',
    authors: 'Duran AT, Friel CP, Serafini MA, Ensari I, Cheung YK, Diaz KM',
    title:
      'Breaking up prolonged sitting to improve cardiometabolic risk: dose-response analysis of a randomized crossover trial',
    year: 2023,
    where: 'Med Sci Sports Exerc 55(5):847-855',
    url: 'https://doi.org/10.1249/MSS.0000000000003109',
    read: 'read',
    unsure: true,
  },
  ALBULESCU2022: {
    short: 'Albulescu 2022',
    authors: 'Albulescu P, Macsinga I, Rusu A, Sulea C, Bodnaru A, Tulbure BT',
    title:
      '“Give me a break!” A systematic review and meta-analysis on the efficacy of micro-breaks for increasing well-being and performance',
    year: 2022,
    where: 'PLoS ONE 17(8):e0272460',
    url: 'https://doi.org/10.1371/journal.pone.0272460',
    read: 'read',
  },
  WHO2020: {
    short: 'WHO 2020',
    authors: 'Bull FC, Al-Ansari SS, Biddle S, et al.',
    title: 'World Health Organization 2020 guidelines on physical activity and sedentary behaviour',
    year: 2020,
    where: 'Br J Sports Med 54:1451-1462',
    url: 'https://doi.org/10.1136/bjsports-2020-102955',
    read: 'read',
  },
  'NHS-SIT': {
    short: 'NHS, sitting',
    authors: 'NHS',
    title: 'Why we should sit less',
    year: null,
    where: 'NHS',
    url: 'https://www.nhs.uk/live-well/exercise/why-sitting-too-much-is-bad-for-us/',
    read: 'secondary',
  },
  UKCMO2019: {
    short: 'UK medical officers 2019',
    authors: 'UK Chief Medical Officers',
    title: 'UK Chief Medical Officers’ physical activity guidelines',
    year: 2019,
    where: 'UK Government',
    url: 'https://www.gov.uk/government/collections/physical-activity-guidelines',
    read: 'secondary',
  },
  'HSE-DSE': {
    short: 'HSE, screen work',
    authors: 'Health and Safety Executive (GB)',
    title:
      'Display screen equipment: 5-10 minutes every hour is better than 20 minutes every 2 hours',
    year: null,
    where: 'HSE; nibusinessinfo.co.uk',
    url: 'https://www.nibusinessinfo.co.uk/content/computer-health-and-safety-task-design-and-rest-breaks',
    read: 'read',
  },
  LUGER2019: {
    short: 'Luger 2019',
    authors: 'Luger T, Maher CG, Rieger MA, Steinhilber B',
    title:
      'Work-break schedules for preventing musculoskeletal symptoms and disorders in healthy workers',
    year: 2019,
    where: 'Cochrane Database Syst Rev CD012886.pub2',
    url: 'https://doi.org/10.1002/14651858.CD012886.pub2',
    read: 'read',
  },
  MAINSBRIDGE2018: {
    short: 'Mainsbridge 2018',
    authors: 'Mainsbridge CP et al.',
    title:
      'Year-long e-health prompt to interrupt workplace sitting: blood pressure response in 228 desk workers',
    year: 2018,
    where: 'J Occup Environ Med',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6125747',
    read: 'read',
    unsure: true,
  },
  JOHNSON2022: {
    short: 'Johnson 2022',
    authors: 'Johnson S, Rosenfield M',
    title: '20-20-20 rule: are these numbers justified?',
    year: 2022,
    where: 'Optom Vis Sci 100(1):52-56',
    url: 'https://doi.org/10.1097/OPX.0000000000001971',
    read: 'read',
  },
  TALENS2022: {
    short: 'Talens-Estarelles 2022',
    authors: 'Talens-Estarelles C, Cerviño A, García-Lázaro S, et al.',
    title:
      'The effects of breaks on digital eye strain, dry eye and binocular vision: testing the 20-20-20 rule',
    year: 2022,
    where: 'Contact Lens & Anterior Eye',
    url: 'https://doi.org/10.1016/j.clae.2022.101744',
    read: 'secondary',
  },
} as const satisfies Readonly<Record<string, Source>>;
