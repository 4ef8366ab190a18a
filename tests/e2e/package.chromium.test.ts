import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCallPatterns } from '../../core/schedule/call-sites.ts';
import { CHROMIUM_BUILD, FIREFOX_BUILD, FIREFOX_ID } from './user.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly browser_specific_settings?: { readonly gecko: object };
}

/** A folder as the stores get it. */
function openPackage(folder: string) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const sizeOf = (path: string) => statSync(join(folder, path)).size;
  const sum = (some: Iterable<string>) => [...some].reduce((all, path) => all + sizeOf(path), 0);
  const ending = (end: string) => paths.filter((path) => path.endsWith(end));

  /** The scripts that these load, and those load in turn; later ones only where asked for. */
  const closure = (from: readonly string[], { later }: { later: boolean }): Set<string> => {
    const static_ = /\b(?:from|import)\s*["'`]([^"'`]+\.js)["'`]/g;
    const dynamic = /\bimport\(\s*["'`]([^"'`]+)["'`]/g;
    const found = new Set(from);
    // A set that grows while it is walked is walked to its new end.
    for (const path of found) {
      for (const pattern of later ? [static_, dynamic] : [static_]) {
        for (const [, to = ''] of read(path).matchAll(pattern)) found.add(join(path, '..', to));
      }
    }
    return found;
  };
  const scriptsOf = (page: string) =>
    [...read(page).matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)].map(([, path = '']) => path);
  const manifest: Manifest = JSON.parse(read('manifest.json'));
  return { manifest, paths, read, sum, ending, closure, scriptsOf };
}

const BUILDS = [
  ['Chromium', CHROMIUM_BUILD],
  ['Firefox', FIREFOX_BUILD],
] as const;

describe.each(BUILDS)('the package for %s', (browser, folder) => {
  const built = openPackage(folder);
  const { manifest } = built;
  const scripts = built.ending('.js');

  it('asks for what reminders need, and for call sites only when the user wants that', () => {
    expect(manifest.manifest_version).toBe(3);
    const asked = ['alarms', 'contextMenus', 'idle', 'notifications', 'storage'];
    // The page that plays the tone; Firefox's background plays it itself.
    if (browser === 'Chromium') asked.push('offscreen');
    expect([...manifest.permissions].sort()).toEqual(asked.sort());
    const reaching = /permissions|content_scripts|accessible|connectable|override|commands/;
    const keys = Object.keys(manifest).filter((key) => reaching.test(key));
    expect(keys.sort()).toEqual(['commands', 'optional_host_permissions', 'permissions']);
    expect(manifest.optional_host_permissions).toEqual(listCallPatterns());
    expect(
      manifest.optional_host_permissions.every((one) => /^https:\/\/[^/]*\w\.\w/.test(one)),
    ).toBe(true);
  });

  it('lets its pages load nothing but its own files', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  it('runs its background as this browser wants it, and collects no data', () => {
    const { background, browser_specific_settings: specific } = manifest;
    if (browser === 'Chromium') {
      expect(background).toEqual({ type: 'module', service_worker: 'background.js' });
      expect(specific).toBeUndefined();
      return;
    }
    expect(background).toEqual({ type: 'module', scripts: ['background.js'] });
    expect(specific?.gecko).toEqual({
      id: FIREFOX_ID,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  it('opens its popup with at most 90 kB of scripts, and 172 kB with all it may load later', () => {
    const entry = built.scriptsOf('popup.html');
    expect(entry).toHaveLength(1);
    const atOnce = built.closure(entry, { later: false });
    const inAll = built.closure(entry, { later: true });
    expect(inAll.size).toBeGreaterThan(atOnce.size);
    expect(built.sum(atOnce)).toBeLessThanOrEqual(90_000);
    expect(built.sum(inAll)).toBeLessThanOrEqual(172_000);
  });

  it('starts its background with at most 92 kB of scripts', () => {
    const started = built.closure(['background.js'], { later: true });
    expect(started.size).toBeGreaterThan(1);
    expect(built.sum(started)).toBeLessThanOrEqual(92_000);
  });

  it('is at most 570 kB in all, without source maps', () => {
    expect(built.sum(built.paths)).toBeLessThanOrEqual(570_000);
    expect(built.ending('.map')).toEqual([]);
  });

  it('makes no code of text', () => {
    const made = /\beval\s*\(|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/;
    expect(scripts.filter((path) => made.test(built.read(path)))).toEqual([]);
  });

  it('names addresses on the network only in what Learn loads: its sources, to be clicked', () => {
    const files = [...scripts, ...built.ending('.html'), ...built.ending('.css')];
    const address = /(?:https?|wss?):\/\/[^\s"'`)<>]*/g;
    const named = (path: string) =>
      (built.read(path).match(address) ?? []).filter(
        // The names of namespaces are no addresses.
        (url) => !url.startsWith('http://www.w3.org/'),
      );
    const [sources = '', ...others] = files.filter((path) => named(path).length > 0);
    expect(others).toEqual([]);
    expect(named(sources).filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
    // Loaded by the options page, when Learn is opened, and by nothing else.
    const options = built.scriptsOf('options.html');
    expect(built.closure(options, { later: true })).toContain(sources);
    expect(built.closure(options, { later: false })).not.toContain(sources);
    const elsewhere = [...['popup.html', 'break.html'].flatMap(built.scriptsOf), 'background.js'];
    expect(built.closure(elsewhere, { later: true })).not.toContain(sources);
  });

  it('has no script, style or handler written into a page', () => {
    const pages = built.ending('.html');
    const tone = browser === 'Chromium' ? ['offscreen.html'] : [];
    expect(pages.sort()).toEqual(['break.html', ...tone, 'options.html', 'popup.html'].sort());
    const inline = /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/i;
    expect(pages.filter((page) => inline.test(built.read(page)))).toEqual([]);
  });

  it('has words for every message its manifest names', () => {
    const messages = JSON.parse(built.read('_locales/en/messages.json'));
    const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key);
    expect(used).toContain('ext_name');
    expect(used.filter((key) => !messages[key as string]?.message)).toEqual([]);
  });

  it('names itself in the manifest by messages only', () => {
    const { name, short_name, description, action } = manifest as unknown as Record<string, never>;
    const { default_title } = action as unknown as { default_title: string };
    for (const text of [name, short_name, description, default_title]) {
      expect(text).toMatch(/^__MSG_\w+__$/);
    }
  });
});
