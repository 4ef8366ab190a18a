import { describe, expect, test } from 'vitest';
import { chooseVoice, groupVoices, type Voice } from '../../../core/guidance/voices.ts';

const voice = (uri: string, language: string, more: Partial<Voice> = {}): Voice => ({
  ...{ uri, name: uri, language, isLocal: true, isDefault: false, ...more },
});
const ONLINE = { isLocal: false, isDefault: true };

describe('the voice that speaks', () => {
  const choose = (voices: readonly Voice[], picked: string | null = null) =>
    chooseVoice(voices, picked, 'en-GB')?.uri;

  test('is of this computer, never another by itself', () => {
    expect(choose([voice('far', 'en-GB', ONLINE), voice('near', 'en-US')])).toBe('near');
    expect(choose([voice('far', 'en-GB', ONLINE)])).toBeUndefined();
  });

  test('is the one that was picked, also if it is elsewhere, or speaks another language', () => {
    const voices = [voice('near', 'en-GB'), voice('far', 'en-GB', ONLINE), voice('anna', 'de-DE')];
    expect(choose(voices, 'far')).toBe('far');
    expect(choose(voices, 'anna')).toBe('anna');
  });

  test('is one of this computer again where the picked one is gone', () => {
    expect(choose([voice('far', 'en-GB', ONLINE), voice('near', 'en_US')], 'gone')).toBe('near');
  });

  test('speaks the language, at best as it is spoken there, and is then the system’s own choice', () => {
    const us = voice('us', 'en-US', { isDefault: true });
    expect(choose([us, voice('gb', 'en_GB')])).toBe('gb');
    expect(choose([voice('au', 'en-AU'), us])).toBe('us');
    expect(choose([voice('au', 'en-AU'), voice('nz', 'en-NZ')])).toBe('au');
    expect(choose([voice('anna', 'de-DE', { isDefault: true })])).toBeUndefined();
    expect(choose([])).toBeUndefined();
  });
});

test('voices are listed by language: the words’ own first, and those of this computer before others', () => {
  const voices = [
    ...[voice('anna', 'de-DE'), voice('far', 'en-US', ONLINE), voice('near', 'en_US')],
    ...[voice('amy', 'en-GB'), voice('zoe', 'ca-ES')],
  ];
  expect(
    groupVoices(voices, 'en-GB').map((group) => [group.language, group.voices.map((v) => v.uri)]),
  ).toEqual([
    ['en-GB', ['amy']],
    ['en-US', ['near', 'far']],
    ['ca-ES', ['zoe']],
    ['de-DE', ['anna']],
  ]);
});
