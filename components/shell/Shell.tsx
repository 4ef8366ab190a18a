import { Component, type ComponentChildren, render } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { View } from '../../core/stored/view.ts';
import { type Desk, DeskContext, type Page } from '../desk.ts';

interface ShellProps {
  readonly page: Page;
  readonly children: ComponentChildren;
}

/** Says what happened and how to go on, instead of an empty window. */
class ErrorBoundary extends Component<ShellProps, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown) {
    this.props.page.report('view', error);
    this.setState({ failed: true });
  }

  render() {
    const { page, children } = this.props;
    const { t } = page.words;
    if (!this.state.failed) return children;
    return (
      <main class="done stack">
        <h1 class="title">{t('error_view_title')}</h1>
        <p role="alert">{t('error_view_body')}</p>
        <button type="button" class="btn primary" onClick={() => location.reload()}>
          {t('error_reload')}
        </button>
      </main>
    );
  }
}

function Live({ page, children }: ShellProps) {
  const [view, setView] = useState<View>();
  const [failure, setFailure] = useState<unknown>();
  const [refusal, setRefusal] = useState('');
  // Layout effects, as nothing is shown before storage was read: the others wait for a frame first.
  useLayoutEffect(() => page.watch(setView, setFailure), [page]);
  // Opening a view is a sign of life: whatever is overdue takes effect now.
  useLayoutEffect(() => void page.send({ do: 'sync' }), [page]);
  const ask = useCallback<Desk['ask']>(
    async (command, told = []) => {
      const reply = await page.send(command);
      const silent = reply.ok || told.includes(reply.reason);
      setRefusal(silent ? '' : page.words.t(`error_${reply.reason}`));
      return reply;
    },
    [page],
  );
  const desk = useMemo(() => view && { ...page, view, ask }, [page, view, ask]);
  if (failure) throw failure;
  return (
    <DeskContext.Provider value={desk ?? null}>
      {desk && children}
      <p class={refusal ? 'toast' : 'sr'} role="status">
        {refusal}
      </p>
    </DeskContext.Provider>
  );
}

/** Puts a page's view on the screen, in the user's language and reading direction. */
export function mount(page: Page, view: ComponentChildren): void {
  const root = document.documentElement;
  root.lang = page.words.language;
  root.dir = page.words.direction;
  const place = document.getElementById('app');
  if (!place) throw new Error('no place for the view');
  place.textContent = '';
  render(
    <ErrorBoundary page={page}>
      <Live page={page}>{view}</Live>
    </ErrorBoundary>,
    place,
  );
}
