import { useState } from 'preact/hooks';
import { draftOf, EMPTY_DRAFT, routineIn, stepsIn } from '../../core/routines/draft.ts';
import { checkOwn, OWN_LIMITS, type OwnId, type Problem } from '../../core/routines/own.ts';
import { type AnyRoutineId, anyRoutine } from '../../core/routines/routines.ts';
import { routineName } from '../../core/words/routine-name.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { useOwnDraft } from './drafts.ts';
import { Foot, type Status } from './Foot.tsx';
import { Palette } from './Palette.tsx';
import { linkTo, newId } from './place.ts';
import { problemsAt } from './problems.ts';
import { StepList } from './StepList.tsx';
import { TextField } from './TextField.tsx';
import { useSteps } from './use-steps.ts';

interface EditorProps {
  /** Where it is edited, for what is typed to be found there again. */
  readonly place: string;
  readonly id?: OwnId;
  /** A routine to start from. */
  readonly from?: AnyRoutineId;
}

/** What there is to begin with; undefined where the routine is gone. */
function useBegun(id: OwnId | undefined, from: AnyRoutineId | undefined) {
  const { view, words } = useDesk();
  const wanted = id ?? from;
  const routine = wanted && anyRoutine(wanted, view.stored.routines.own);
  if (!routine) return wanted ? undefined : EMPTY_DRAFT;
  if ('name' in routine && id) return draftOf(routine, routine);
  const name = words.t('own_copy_name', routineName(routine, words.t));
  return draftOf(routine, { name: name.slice(0, OWN_LIMITS.name), note: '' });
}

export function Editor({ place, id, from }: EditorProps) {
  const begun = useBegun(id, from);
  const [first] = useState(begun);
  const { t } = useDesk().words;
  return first ? (
    <EditorForm place={place} begun={first} {...(id ? { given: id } : {})} />
  ) : (
    <p class="card column">{t('own_gone')}</p>
  );
}

interface FormProps {
  readonly place: string;
  readonly begun: typeof EMPTY_DRAFT;
  readonly given?: OwnId;
}

/** The field to go to where something is wrong. */
function fieldOf({ at: [part, index], why }: Problem, keys: readonly number[]): string {
  if (part === 'name' || part === 'note') return `own-${part}`;
  if (typeof index === 'number') return `step-${keys[index]}-sec`;
  return why === 'noSteps' ? 'own-palette' : 'own-steps';
}

/** A routine that is put together. It is saved whole or not at all, and says all that is wrong with it. */
function EditorForm({ place: begunAt, begun, given }: FormProps) {
  const { words, ask } = useDesk();
  const { t } = words;
  const [id, setId] = useState(given);
  const place = id ? linkTo({ at: 'edit', id }).slice(1) : begunAt;
  const { draft, isChanged, isOld, change, discard, saved } = useOwnDraft(place, begun);
  const [tried, setTried] = useState(false);
  const [status, setStatus] = useState<Status>();
  const heading = useArrival<HTMLHeadingElement>();
  const steps = useSteps(draft, (next) => {
    setStatus(undefined);
    change(next);
  });
  const checked = checkOwn(routineIn(draft));
  const found = checked.ok ? [] : checked.problems;
  // What was not begun is not wrong yet.
  const problems = found.filter(({ why }) => tried || (why !== 'noName' && why !== 'noSteps'));

  const refuse = (all: readonly Problem[]) => {
    setTried(true);
    setStatus({ ok: false, says: words.plural('own_not_saved', all.length) });
    const [first] = all;
    const keys = draft.steps.map(({ key }) => key);
    if (first) document.getElementById(fieldOf(first, keys))?.focus();
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (!checked.ok) return refuse(checked.problems);
    const as = id ?? newId();
    const reply = await ask({ do: 'saveRoutine', id: as, routine: checked.routine }, [
      'badRoutine',
    ]);
    if (!reply.ok) {
      if (reply.reason === 'badRoutine') return refuse(reply.problems);
      return setStatus({ ok: false, says: t('own_failed') });
    }
    const at = linkTo({ at: 'edit', id: as });
    saved(draft, at.slice(1));
    setId(as);
    setTried(false);
    setStatus({ ok: true, says: t('own_saved') });
    // Where it is from now on, also after a reload; not a place of its own to go back to.
    history.replaceState(null, '', at);
  };
  const type = (field: 'name' | 'note') => (text: string) => {
    setStatus(undefined);
    change({ ...draft, [field]: text });
  };
  return (
    <form class="own-editor" onSubmit={save} noValidate>
      <div class="stack own-words">
        <h2 class="title" tabIndex={-1} ref={heading}>
          {t(given ? 'own_edit_title' : 'own_new_title')}
        </h2>
        {isOld && isChanged && (
          <div class="notice row">
            <p>{t('own_kept')}</p>
            <button type="button" class="btn text small" onClick={discard}>
              {t('own_discard')}
            </button>
          </div>
        )}
        <TextField
          field="name"
          value={draft.name}
          most={OWN_LIMITS.name}
          problems={problemsAt(problems, 'name')}
          onInput={type('name')}
        />
        <TextField
          field="note"
          value={draft.note}
          most={OWN_LIMITS.note}
          problems={problemsAt(problems, 'note')}
          onInput={type('note')}
        />
      </div>
      <StepList steps={steps} known={stepsIn(draft)} problems={problems} />
      <Palette isFull={draft.steps.length >= OWN_LIMITS.steps} onPick={steps.add} />
      <Foot draft={draft} problems={problems} status={status} isChanged={isChanged} id={id} />
    </form>
  );
}
