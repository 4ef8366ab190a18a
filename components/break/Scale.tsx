import { useDesk } from '../desk.ts';

const MOST = 10;

/** How hard to press at most, on the scale from 0 to 10. The words beside it say the same. */
export function Scale({ limit }: { limit: number }) {
  const { words } = useDesk();
  return (
    <p class="scale cap" aria-hidden="true">
      <span>{words.number(0)}</span>
      {Array.from({ length: MOST }, (_, n) => (
        <i key={n} class={n < limit ? 'on' : ''}>
          {n + 1 === limit && <b>{words.number(limit)}</b>}
        </i>
      ))}
      <span>{words.number(MOST)}</span>
    </p>
  );
}
