const RATE = 8_000;
const PITCH = 440;

/** A second of a loud tone, as a WAV file: 8 bits a sample, one channel. */
function createTone(): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + RATE, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(RATE, 40);
  const wave = Array.from({ length: RATE }, (_, i) => Math.sin((i * PITCH * 2 * Math.PI) / RATE));
  return Buffer.concat([header, Buffer.from(wave.map((height) => 128 + Math.round(height * 100)))]);
}

/** A Playwright page, or Firefox with the page in its current tab. */
interface Clickable {
  click(css: string): Promise<void>;
}

/** Starts a tone on the page: the tab is audible at once, or half a second later. */
export function playSound(page: Clickable): Promise<void> {
  return page.click('#play');
}

/** Stops it. Browsers call the tab audible for up to four seconds more. */
export function stopSound(page: Clickable): Promise<void> {
  return page.click('#pause');
}

/** An ordinary web page with a button for each thing that a test wants a page to do. */
export const WEB_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A web page</title>
<link rel="icon" href="data:,">
<button id="play">Play</button>
<button id="pause">Pause</button>
<button id="enter">Full screen</button>
<button id="leave">Leave full screen</button>
<audio loop src="data:audio/wav;base64,${createTone().toString('base64')}"></audio>
<script>
  const audio = document.querySelector('audio');
  const onClick = (id, act) => document.getElementById(id).addEventListener('click', act);
  onClick('play', () => audio.play());
  onClick('pause', () => audio.pause());
  onClick('enter', () => document.documentElement.requestFullscreen());
  onClick('leave', () => document.exitFullscreen());
</script>
</html>
`;
