/** A site that people make calls on in the browser. */
export interface CallSite {
  readonly id: string;
  /** What it calls itself, the same in every language. */
  readonly name: string;
  /** A host, or `*.` and a host for it and all below it. */
  readonly hosts: readonly string[];
  /** Where the paths of its calls begin, if the site has much else that makes a sound. */
  readonly path?: string;
}

/** The only sites whose addresses may be read, and only with the permission that the user gives. */
export const CALL_SITES: readonly CallSite[] = [
  { id: 'meet', name: 'Google Meet', hosts: ['meet.google.com'] },
  // Its web client is at zoom.us, app.zoom.us or a company's own subdomain; recordings are there too.
  { id: 'zoom', name: 'Zoom', hosts: ['*.zoom.us'], path: '/wc/' },
  {
    id: 'teams',
    name: 'Microsoft Teams',
    // Work in its old and its new place, and personal.
    hosts: ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'],
  },
  { id: 'webex', name: 'Webex', hosts: ['*.webex.com'] },
  { id: 'whereby', name: 'Whereby', hosts: ['*.whereby.com'] },
  { id: 'jitsi', name: 'Jitsi Meet', hosts: ['meet.jit.si'] },
  { id: 'goto', name: 'GoTo Meeting', hosts: ['meet.goto.com', 'app.goto.com'] },
  { id: 'slack', name: 'Slack', hosts: ['app.slack.com'] },
  { id: 'discord', name: 'Discord', hosts: ['discord.com'] },
];

/** The match patterns for the manifest; a function, so that nothing of it ships. */
export function listCallPatterns(): string[] {
  return CALL_SITES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
}

function isHost(hostname: string, host: string): boolean {
  if (!host.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** Whether a call would be made at this address; false for what is no address. */
export function isCallAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  return (
    protocol === 'https:' &&
    CALL_SITES.some(
      ({ hosts, path = '/' }) =>
        pathname.startsWith(path) && hosts.some((host) => isHost(hostname, host)),
    )
  );
}
