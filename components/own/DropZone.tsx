import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';

/** Takes files by a dialogue or by dropping them. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useDesk().words;
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    // Without this the browser opens the file in the page's place.
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: who can't drop a file chooses it, by the field in it.
    <div
      class={isOver ? 'own-drop over' : 'own-drop'}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <label class="btn">
        {t('file_choose')}
        <input
          type="file"
          class="sr"
          accept=".json,application/json,text/plain"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file again, after it was put right, is a change too.
            currentTarget.value = '';
          }}
        />
      </label>
      <span>{t('file_drop')}</span>
    </div>
  );
}
