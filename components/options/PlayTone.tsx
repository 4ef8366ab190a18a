import { useBrowser, useDesk } from '../desk.ts';

/** Lets one hear the tone of a reminder, at a volume in percent. */
export function PlayTone({ volume }: { readonly volume: number }) {
  const { t } = useDesk().words;
  const { playTone } = useBrowser();
  return (
    <button type="button" class="btn" onClick={() => playTone(volume)}>
      {t('tone_play')}
    </button>
  );
}
