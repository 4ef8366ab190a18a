import { render } from 'preact';
import { Illustration } from '../../components/art/Illustration.tsx';

/** What the gallery's page of illustrations can be told to draw. */
interface Drawing {
  readonly technique: Parameters<typeof Illustration>[0]['technique'];
  readonly side: 'left' | 'right' | 'both';
  readonly thumbnail: boolean;
  readonly note: string;
}

declare global {
  var draw: (drawings: readonly Drawing[]) => void;
}

globalThis.draw = (drawings) =>
  render(
    drawings.map(({ note, ...drawing }) => (
      <figure key={note} class={drawing.thumbnail ? 'small' : ''}>
        <Illustration {...drawing} label={note} />
        <figcaption>{note}</figcaption>
      </figure>
    )),
    document.body,
  );
