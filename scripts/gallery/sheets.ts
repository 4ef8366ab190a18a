import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';
import { VIEWS } from '../../tests/e2e/views/table.ts';
import { type Shot, slug } from './shoot.ts';

/** How wide a picture is on a sheet, and how much of a long page it shows. */
const SHOWN = { popup: 300, page: 440, drawings: 1560, tallest: 1100 };
const SHEET_WIDTH = 1680;

const STYLE = `
body { margin: 0; padding: 24px; font: 14px/1.4 system-ui, sans-serif; background: #c9ccd1; color: #15181c; }
nav { display: flex; flex-wrap: wrap; gap: 8px 20px; margin-block-end: 24px; }
section { margin-block-end: 40px; }
h2 { margin: 0 0 12px; font-size: 20px; }
.shots { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px 16px; }
figure { position: relative; margin: 0; }
a { display: block; overflow: hidden; box-shadow: 0 0 0 1px #0002, 0 2px 8px #0003; }
nav a { box-shadow: none; }
img { display: block; width: 100%; }
figcaption { margin-block-end: 6px; overflow-wrap: anywhere; }
.fold { position: absolute; inset-inline: -6px; border-block-start: 2px dashed #d00; }
`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** `up`: the way from the page to the gallery's folder. */
function figure(shot: Shot, up: string): string {
  const isView = shot.group in VIEWS;
  const width = !isView ? SHOWN.drawings : shot.width > 400 ? SHOWN.page : SHOWN.popup;
  const scale = Math.min(1, width / shot.width);
  const tall = `max-height:${SHOWN.tallest}px`;
  const over = shot.fold && shot.height > shot.fold;
  // Counted from below, as the names above are of one line or of more.
  const fold = over
    ? `<i class="fold" style="bottom:${(shot.height - (shot.fold ?? 0)) * scale}px"></i>`
    : '';
  const size = `width="${shot.width}" height="${shot.height}"`;
  return `<figure style="width:${shot.width * scale}px">
<figcaption>${escaped(shot.name)}${over ? ` (scrolls: ${shot.height})` : ''}</figcaption>
<a href="${up}${shot.file}" style="${tall}"><img ${size} style="height:auto" src="${up}${shot.file}"></a>${fold}
</figure>`;
}

const section = (title: string, shots: readonly Shot[], up = '') =>
  `<section id="${slug(title)}"><h2>${escaped(title)}</h2><div class="shots">${shots
    .map((shot) => figure(shot, up))
    .join('\n')}</div></section>`;

const html = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>Calf Break: gallery</title><style>${STYLE}</style>${body}`;

/** The pictures by group and look, in the order they were taken. */
function sorted(shots: readonly Shot[]): ReadonlyMap<string, readonly Shot[]> {
  const parts = new Map<string, Shot[]>();
  for (const shot of shots) {
    const title = `${shot.group}: ${shot.look}`;
    parts.set(title, [...(parts.get(title) ?? []), shot]);
  }
  return parts;
}

/** A page with all the pictures, and a picture of each part of it. */
export async function writeSheets(browser: Chromium, folder: string, shots: readonly Shot[]) {
  const parts = sorted(shots);
  const links = [...parts.keys()].map((title) => `<a href="#${slug(title)}">${escaped(title)}</a>`);
  const sections = [...parts].map(([title, some]) => section(title, some));
  const body = `<nav>${links.join('')}</nav>${sections.join('')}`;
  writeFileSync(join(folder, 'index.html'), html(body.replaceAll('<img ', '<img loading="lazy" ')));
  const sheets = join(folder, 'sheets');
  mkdirSync(sheets, { recursive: true });
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: SHEET_WIDTH, height: 400 });
  const file = join(sheets, 'sheet.html');
  for (const [title, some] of parts) {
    writeFileSync(file, html(section(title, some, '../')));
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: join(sheets, `${slug(title)}.png`), fullPage: true });
  }
  await page.close();
}
