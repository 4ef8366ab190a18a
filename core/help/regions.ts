/** Where to call: as the user chose, never guessed. */
export interface Region {
  readonly id: string;
  readonly emergency: { readonly name: string; readonly number: string };
  /** A line for urgent advice; where there is none it is a doctor or urgent care. */
  readonly urgent: { readonly name: string; readonly number: string } | null;
}

/** Numbers: clinical brief, 2.9 (general knowledge there, to be verified before release). */
export const REGIONS = [
  {
    id: 'uk',
    emergency: { name: '999', number: '999' },
    urgent: { name: 'NHS 111', number: '111' },
  },
  { id: 'ie', emergency: { name: '112 or 999', number: '112' }, urgent: null },
  { id: 'eu', emergency: { name: '112', number: '112' }, urgent: null },
  { id: 'us', emergency: { name: '911', number: '911' }, urgent: null },
  { id: 'ca', emergency: { name: '911', number: '911' }, urgent: null },
  {
    id: 'au',
    emergency: { name: '000', number: '000' },
    urgent: { name: 'Healthdirect 1800 022 222', number: '1800022222' },
  },
  {
    id: 'nz',
    emergency: { name: '111', number: '111' },
    urgent: { name: 'Healthline 0800 611 116', number: '0800611116' },
  },
] as const satisfies readonly Region[];

/** `other`: none of these; the words "your local emergency number" stand alone. */
export type RegionId = (typeof REGIONS)[number]['id'] | 'other';

export const REGION_IDS: readonly RegionId[] = [...REGIONS.map(({ id }) => id), 'other'];

/** The numbers of a region; undefined where none was chosen or it is another. */
export function regionOf(id: RegionId | null): Region | undefined {
  return REGIONS.find((region) => region.id === id);
}
