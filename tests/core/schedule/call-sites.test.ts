import { describe, expect, it } from 'vitest';
import { CALL_SITES, isCallAddress, listCallPatterns } from '../../../core/schedule/call-sites.ts';

describe('a call site', () => {
  it.each([
    'https://meet.google.com/abc-defg-hij',
    'https://zoom.us/wc/123/join',
    'https://app.zoom.us/wc/123/start?pwd=x',
    'https://acme.zoom.us/wc/join/123',
    'https://teams.microsoft.com/v2/',
    'https://teams.cloud.microsoft/',
    'https://teams.live.com/meet/9',
    'https://acme.webex.com/wbxmjs/joinservice',
    'https://whereby.com/room',
    'https://acme.whereby.com/room',
    'https://meet.jit.si/room',
    'https://meet.goto.com/123',
    'https://app.goto.com/meeting/123',
    'https://app.slack.com/client/T1/C1',
    'https://discord.com/channels/1/2',
  ])('is at %s', (address) => {
    expect(isCallAddress(address)).toBe(true);
  });

  it.each([
    '',
    'about:blank',
    'not an address',
    'https://example.com/',
    // Recordings and lessons are no calls.
    'https://acme.zoom.us/rec/play/1',
    'https://zoom.us/',
    'http://meet.google.com/abc',
    'https://meet.google.com.example.com/',
    'https://notzoom.us/wc/1',
    'https://evil-webex.com/',
    'https://example.com/?at=https://meet.google.com/',
    'https://meet.google.com@example.com/',
    'https://google.com/',
    'https://slack.com/',
  ])('is not at %j', (address) => {
    expect(isCallAddress(address)).toBe(false);
  });

  it('has a name and an id of its own', () => {
    for (const key of ['id', 'name'] as const) {
      expect(new Set(CALL_SITES.map((site) => site[key])).size).toBe(CALL_SITES.length);
    }
  });

  it('is asked for by its host, and nothing is asked for but hosts over https', () => {
    const patterns = listCallPatterns();
    expect(patterns).toHaveLength(new Set(patterns).size);
    for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
    expect(patterns).not.toContain('https://*/*');
  });
});
