import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The least there is: what an extension's page costs when there is nothing in it. */
const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js', type: 'module' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  }),
  'background.js': '',
  'popup.html': `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>Empty</title>
    <link rel="stylesheet" crossorigin href="/popup.css">
  </head>
  <body>
    <p>Nothing to see here.</p>
  </body>
</html>
`,
  'popup.css': 'body{width:360px;margin:0;font:400 0.875rem/1.43 system-ui,sans-serif}\n',
};

/** Writes the empty extension into this folder, which is made. */
export function writeEmptyExtension(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
}
