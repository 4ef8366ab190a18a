import { playHere } from '../../browser/sound-tone.ts';

// Nobody sees this page. It plays the tone at the volume that stands in its address, and is gone: it needs
// nobody to tell it so, and the worker that opened it may be gone before.
const volume = Number(location.hash.slice(1));
void playHere(volume).finally(() => window.close());
