import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import type { Reminder } from '../../../core/engine/state.ts';
import { ROUTINE_IDS, type RoutineId } from '../../../core/routines/routines.ts';
import { wholeMs } from '../../../core/routines/segments.ts';
import type { Leg } from '../../../core/screening/levels.ts';
import {
  eyesOf,
  headsUpOf,
  type Note,
  type NudgeFacts,
  nudgeOf,
} from '../../../core/words/nudge.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { words } from '../../support/words.ts';
import { FORBIDDEN_CLAIMS } from '../support/forbidden-claims.ts';
import { ownOf, stepOf } from '../support/own-routines.ts';
import { MIN } from '../support/times.ts';

const BOTH: readonly Leg[] = ['left', 'right'];
const FACTS: NudgeFacts = {
  shown: 0,
  satMs: 30 * MIN,
  long: false,
  hasButtons: true,
  standing: true,
};

const routineSays = (routine: RoutineId, legs = BOTH): Reminder => ({
  kind: 'routine',
  offer: { routine, legs, swapped: false, totalMs: (wholeMs(routine) * legs.length) / 2 },
});
const DAILY: Reminder = { kind: 'daily' };
const PLAIN: Reminder = { kind: 'plain', unscreened: false };
const UNSCREENED: Reminder = { kind: 'plain', unscreened: true };
const PUMP = routineSays('pump60');

const ROUTINES = ROUTINE_IDS.map((id) => routineSays(id));
const ALL: readonly Reminder[] = [...ROUTINES, DAILY, PLAIN, UNSCREENED];
/** For the names of tests. */
const named = (all: readonly Reminder[]) =>
  all.map((says) => [says.kind === 'routine' ? says.offer.routine : says.kind, says] as const);

const say = (says: Reminder, facts: Partial<NudgeFacts> = {}) =>
  nudgeOf(says, { ...FACTS, ...facts }, words);
const bodyOf = (says: Reminder, facts: Partial<NudgeFacts> = {}) => say(says, facts).body;

/** Openings, titles and endings go round on their own, and all together after so many. */
const WHOLE_ROUND = 23 * 7 * 5;
const inTurn = (count: number, from = 0) => Array.from({ length: count }, (_, n) => from + n);

const yesOrNo = [true, false];
const SAT: readonly number[] = [0, 19, 20, 50, 115, 118, 240].map((minutes) => minutes * MIN);

interface Said extends NudgeFacts {
  readonly title: string;
  readonly body: string;
}

/** All that a reminder can ever say, and when. */
const SAID = new Map<Reminder, readonly Said[]>(
  ALL.map((says) => [
    says,
    inTurn(WHOLE_ROUND).flatMap((shown) =>
      yesOrNo.flatMap((long) =>
        yesOrNo.flatMap((hasButtons) =>
          yesOrNo.map((standing) => {
            const satMs = SAT[shown % SAT.length] ?? 0;
            const facts = { shown, satMs, long, hasButtons, standing };
            return { ...facts, ...say(says, facts) };
          }),
        ),
      ),
    ),
  ]),
);
const everything = (says: Reminder, when: (said: Said) => boolean = () => true) =>
  (SAID.get(says) ?? []).filter(when);
const saysOf = (id: RoutineId) => ROUTINES[ROUTINE_IDS.indexOf(id)] ?? PUMP;

const textsOf = (notes: readonly Note[]) => [
  ...new Set(notes.flatMap(({ title, body }) => [title, body])),
];

const SMALL = [
  ...inTurn(4).map((shown) => headsUpOf(shown, words)),
  ...inTurn(6).map((shown) => eyesOf(shown, words)),
];
const NOTES = [...ALL.flatMap((says) => everything(says)), ...SMALL];
const TEXTS = textsOf(NOTES);

/** Any number from 0 to below `below`, the same in every run. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('what a reminder names is what will be done, on the legs it is for', () => {
  const own = ownOf(stepOf('thumb_press', 'left', 20), stepOf('toe_raises', 'right', 40));
  const beginning = (legs: readonly Leg[], swapped: boolean) => {
    const offer = { routine: own.id, own, legs, swapped, totalMs: MIN };
    return textsOf(
      inTurn(23 * 7).map((shown) => say({ kind: 'routine', offer }, { shown })),
    ).join();
  };
  expect(beginning(BOTH, false)).toContain('Press and hold');
  expect(beginning(BOTH, true)).not.toContain('Press and hold');
  expect(beginning(BOTH, true)).toContain('Kneading');
  expect(beginning(['right'], false)).not.toContain('Press and hold');
  expect(beginning(['right'], false)).toContain('Toe lifts');
});

test('a routine of one’s own is not called by its name, which may tell of a leg', () => {
  const own = { ...ownOf(stepOf('toe_raises', 'both', 60)), name: 'After my clot' };
  const says: Reminder = {
    kind: 'routine',
    offer: { routine: own.id, own, legs: BOTH, swapped: false, totalMs: MIN },
  };
  const told = textsOf(inTurn(23 * 7).map((shown) => say(says, { shown })));
  expect(told.join()).not.toContain('clot');
  expect(told.join()).toContain('Your own routine');
});

describe('the first reminder says what reminders have always said', () => {
  test.each([
    [PUMP, true, 'Ankle pump: 1 minute', 'Time to move. Start when it suits you.'],
    [PUMP, false, 'Ankle pump: 1 minute', 'Time to move. Click to start.'],
    [DAILY, true, 'Time for a break', 'Time to move. A quick look at your legs comes first.'],
    [DAILY, false, 'Time for a break', 'Time to move. A quick look at your legs comes first.'],
    [PLAIN, true, 'Time for a break', 'Look up, breathe, let your shoulders drop.'],
    [
      UNSCREENED,
      true,
      'Time for a break',
      'Look up, breathe, let your shoulders drop. A few questions open your calf routines.',
    ],
  ])('%j, buttons: %s', (says, hasButtons, title, body) => {
    for (const long of yesOrNo)
      for (const satMs of SAT)
        expect(say(says, { hasButtons, long, satMs })).toEqual({ title, body });
  });
});

describe('never the same nudge twice', () => {
  test.each([1, 2, 3, 4, 5])(
    'ten thousand reminders, whatever they are for and whatever has changed: walk %i',
    (seed) => {
      const roll = dice(seed);
      const oneOf = <T>(all: readonly T[]) => all[roll(all.length)] as T;
      let says: Reminder = PUMP;
      let before = say(PUMP);
      for (const shown of inTurn(10_000, 1)) {
        if (roll(3) === 0) says = oneOf(ALL);
        const note = say(says, {
          shown,
          satMs: roll(200) * MIN,
          long: oneOf(yesOrNo),
          hasButtons: oneOf(yesOrNo),
          standing: oneOf(yesOrNo),
        });
        if (note.body === before.body) expect.fail(`${shown}: ${note.body}`);
        before = note;
      }
    },
  );

  test.each(named(ALL))('%s: no title twice in a row either', (_, says) => {
    for (const shown of inTurn(2 * WHOLE_ROUND, 1))
      expect(say(says, { shown }).title).not.toBe(say(says, { shown: shown - 1 }).title);
  });

  test.each(named(ROUTINES))('%s: twenty in a row have twenty bodies', (_, says) => {
    for (const long of yesOrNo)
      for (const hasButtons of yesOrNo) {
        const last = new Map<string, number>();
        for (const shown of inTurn(WHOLE_ROUND + 20)) {
          const body = bodyOf(says, { long, hasButtons, shown, satMs: long ? 45 * MIN : 0 });
          expect(shown - (last.get(body) ?? -20)).toBeGreaterThanOrEqual(20);
          last.set(body, shown);
        }
      }
  });

  test.each([2, 3, 4])(
    'where every reminder %i is a long one, those are all different, too',
    (every) => {
      const bodies = inTurn(20).map((n) => bodyOf(PUMP, { shown: (n + 1) * every, long: true }));
      expect(new Set(bodies).size).toBe(20);
    },
  );

  test('the whole text comes back only after all of them', () => {
    const notes = inTurn(WHOLE_ROUND, 1).map((shown) => say(PUMP, { shown }));
    expect(new Set(notes.map(({ title, body }) => `${title}\n${body}`)).size).toBe(WHOLE_ROUND);
    const bodies = new Set(notes.map(({ body }) => body));
    expect(bodies.size).toBeGreaterThanOrEqual(100);
    expect(new Set(notes.map(({ title }) => title)).size).toBe(7);
  });

  test('the kinds take turns: what to do, what it does, how long one sat, a question', () => {
    const sets = ['named', 'feet', 'sat', 'ask'] as const;
    const kindOf = (body: string) =>
      sets.find((set) =>
        inTurn(6, 1).some((nth) => {
          const key = `nudge_${set}_${nth}` as keyof typeof messages;
          const start = (messages[key]?.message ?? '\n')
            .replace('$MOVE$', words.t('technique_ankle_pumps_name'))
            .replace('$LENGTH$', '30 minutes');
          return body.startsWith(start);
        }),
      );
    const kinds = inTurn(WHOLE_ROUND, 1).map((shown) => kindOf(bodyOf(PUMP, { shown })));
    expect(kinds).toEqual(inTurn(WHOLE_ROUND, 1).map((shown) => sets[(shown % 23) % 4]));
  });

  test('the same reminder shown again says the same', () => {
    for (const says of ALL) expect(say(says, { shown: 77 })).toEqual(say(says, { shown: 77 }));
  });
});

describe('what a reminder tells', () => {
  test.each(ROUTINE_IDS)('%s: its title names it, and mostly how long it is', (id) => {
    const titles = inTurn(7).map((shown) => say(routineSays(id), { shown }).title);
    const name = words.t(`routine_${id}_name`);
    expect(titles.filter((title) => !title.includes(name))).toEqual([]);
    const length = words.length(wholeMs(id));
    expect(titles.filter((title) => title.includes(length)).length).toBeGreaterThanOrEqual(5);
  });

  test('not which leg, by its words or by others than for both legs', () => {
    expect(
      TEXTS.filter((text) => /\b(left|right(?! (?:now|here))|one leg|leg)\b/i.test(text)),
    ).toEqual([]);
    for (const id of ROUTINE_IDS)
      for (const shown of inTurn(116)) {
        const usual = say(routineSays(id), { shown });
        expect(say(routineSays(id, ['left']), { shown })).toEqual(usual);
        expect(say(routineSays(id, ['right']), { shown, long: true })).toEqual(usual);
      }
  });

  test.each(named([...ROUTINES, DAILY]))(
    '%s: without buttons that a click starts it',
    (_, says) => {
      const from = says.kind === 'daily' ? 1 : 0;
      const bodies = everything(says, ({ hasButtons, shown }) => !hasButtons && shown >= from).map(
        ({ body }) => body,
      );
      expect(bodies.filter((body) => !/\bclick\b/i.test(body))).toEqual([]);
      const pressed = everything(says, ({ hasButtons }) => hasButtons).map(({ body }) => body);
      expect(pressed.filter((body) => /\bclick\b/i.test(body))).toEqual([]);
    },
  );

  test('on each day’s first, that a quick look at the legs comes first', () => {
    const bodies = everything(DAILY).map(({ body }) => body);
    expect(new Set(bodies).size).toBeGreaterThanOrEqual(30);
    expect(bodies.filter((body) => !/quick look/.test(body) || !/your legs/i.test(body))).toEqual(
      [],
    );
    expect(bodies.filter((body) => !/\bfirst\b|\bbegins with\b|\bbefore\b/i.test(body))).toEqual(
      [],
    );
  });

  test('before the safety check, that a few questions open the routines', () => {
    const bodies = everything(UNSCREENED).map(({ body }) => body);
    expect(new Set(bodies).size).toBeGreaterThanOrEqual(30);
    const silent = (body: string) =>
      !/\bfew (short )?questions\b/i.test(body) || !/\bopen\b/.test(body);
    expect(bodies.filter(silent)).toEqual([]);
    expect(bodies.filter((body) => !/\bcalf routines\b/i.test(body))).toEqual([]);
  });

  test('where there is no routine: none, and nothing for the legs', () => {
    const names = ROUTINE_IDS.map((id) => words.t(`routine_${id}_name`).toLowerCase());
    const plain = textsOf([...everything(PLAIN), ...everything(UNSCREENED), ...everything(DAILY)]);
    const named = plain.filter((text) => names.some((name) => text.toLowerCase().includes(name)));
    expect(named).toEqual([]);
    const texts = textsOf(everything(PLAIN));
    expect(texts.length).toBeGreaterThanOrEqual(12);
    expect(texts.filter((text) => /\b(leg|foot|feet|calf|calves|walk|stand)/i.test(text))).toEqual(
      [],
    );
  });
});

describe('how long one has sat', () => {
  const told = (satMs: number) =>
    inTurn(WHOLE_ROUND, 1)
      .map((shown) => bodyOf(PUMP, { shown, satMs }))
      .map((body) => /(\d+ minutes|a good while)/.exec(body)?.[0])
      .filter((part) => part !== undefined);

  test.each([
    [20, '20 minutes'],
    [22, '20 minutes'],
    [23, '25 minutes'],
    [30, '30 minutes'],
    [50.4, '50 minutes'],
    [61, '60 minutes'],
    [115, '115 minutes'],
    [118, 'a good while'],
    [600, 'a good while'],
    [Number.POSITIVE_INFINITY, 'a good while'],
  ])('%d minutes: %s', (minutes, length) => {
    expect(new Set(told(minutes * MIN))).toEqual(new Set([length]));
  });

  test.each([0, 5, 19.99, -30, Number.NaN])('%d minutes are not worth a word', (minutes) => {
    expect(told(minutes * MIN)).toEqual([]);
  });

  test('reads as in the brief', () => {
    const bodies = inTurn(23, 1).map((shown) => bodyOf(PUMP, { shown, satMs: 50 * MIN }));
    expect(bodies.some((body) => body.startsWith('You’ve been sitting for 50 minutes. '))).toBe(
      true,
    );
  });
});

describe('a walk is never the only choice', () => {
  const WALK = /\b(walk|walking|stroll|get up|stand up|step away)\b/i;

  test('wherever one is named, so is the choice and something to do seated', () => {
    const walks = TEXTS.filter((text) => WALK.test(text));
    expect(walks.length).toBeGreaterThan(50);
    const lonely = walks.filter(
      (text) => !/\bif you can\b|\bwhat suits you\b/i.test(text) || !/\bfeet\b/i.test(text),
    );
    expect(lonely).toEqual([]);
    expect(TEXTS.filter((text) => /\bjust stand\b/i.test(text))).toEqual([]);
  });

  test('standing is in nothing but the name of the routine that is done standing', () => {
    const name = words.t('routine_stand120_name');
    expect(TEXTS.filter((text) => /\bstand/i.test(text.replaceAll(name, '')))).toEqual([]);
    const stands = everything(saysOf('stand120'), ({ shown }) => shown > 0);
    expect(stands.filter(({ body }) => !/\bfeet\b/.test(body))).toEqual([]);
    expect(TEXTS.filter((text) => /\bget up and walk(?! if you can)/i.test(text))).toEqual([]);
  });

  const isLater = ({ long, shown }: Said) => long && shown > 0;

  test('every long break says: walk if you can; if not, move; massage is an extra', () => {
    for (const id of ROUTINE_IDS) {
      const bodies = everything(saysOf(id), isLater).map(({ body }) => body);
      expect(bodies.filter((body) => !/\bif you can\b|\bwhat suits you\b/i.test(body))).toEqual([]);
      expect(bodies.filter((body) => /\bmassage\b/i.test(body) && !/\bextra\b/.test(body))).toEqual(
        [],
      );
    }
    const massage = everything(saysOf('full300'), isLater);
    expect(massage.filter(({ body }) => !/assage is (an )?extra\b/.test(body))).toEqual([]);
  });

  test('who does not stand hears of other moves, mostly of the arms', () => {
    const bodies = inTurn(5, 1).map((shown) =>
      bodyOf(PUMP, { shown, long: true, standing: false }),
    );
    expect(bodies.filter((body) => /\barms\b/.test(body)).length).toBe(4);
    expect(bodies.filter((body) => /\bget up\b|\bstep away\b/i.test(body))).toEqual([]);
  });

  test('an ordinary break tells nobody to walk', () => {
    const ids = ROUTINE_IDS.filter((id) => id !== 'stand120');
    const bodies = ids.flatMap((id) => everything(saysOf(id), ({ long }) => !long));
    expect(bodies.filter(({ body }) => WALK.test(body))).toEqual([]);
  });
});

describe('every text', () => {
  test('fits the notification: 50 characters and 120', () => {
    expect(NOTES.filter(({ title }) => title.length > 50)).toEqual([]);
    expect(NOTES.filter(({ body }) => body.length > 120)).toEqual([]);
  });

  test('is whole: no key without words, no placeholder without content', () => {
    expect(NOTES.filter(({ title, body }) => !title || !body)).toEqual([]);
    expect(TEXTS.filter((text) => /\$|undefined| {2}|^ | $|^\p{Ll}/u.test(text))).toEqual([]);
    expect(NOTES.filter(({ body }) => !/[.?]$/.test(body))).toEqual([]);
  });

  test.each(FORBIDDEN_CLAIMS)('does not claim %s', (_, pattern) => {
    expect(TEXTS.filter((text) => pattern.test(text))).toEqual([]);
  });

  test.each([
    ['shouts', /!|\p{Extended_Pictographic}|\b[A-Z]{2,}\b/u],
    ['orders about', /\b(should|must|have to|need to|ought|don’t)\b/i],
    [
      'blames',
      /\b(forgot|missed|skipp|ignor|again|still|finally|too long|overdue|sorry|guilt|asham)/i,
    ],
    ['keeps score', /\b(streak|score|goal|record|in a row|keep it up|well done|proud)\b/i],
    [
      'scares',
      /\b(risk|danger|harm|damage|clots?|dvt|disease|worse|bad for|before it is too late)\b/i,
    ],
    [
      'asks for symptoms',
      /\b(pain|hurt|ache|aching|sore|swell|swollen|numb|tingl|cramp|stiff|tired|heavy)/i,
    ],
    [
      'speaks of health',
      /\b(health|blood|circulation|veins?|posture|energy|focus|relieve|relief)\b/i,
    ],
    ['uses straight quotes', /['"]/],
  ])('never %s', (_, pattern) => {
    expect(TEXTS.filter((text) => pattern.test(text))).toEqual([]);
  });

  test('is made of short words', () => {
    const ours = Object.entries(messages).filter(([key]) => key.startsWith('nudge_'));
    const all = ours.flatMap(([, { message }]) => message.match(/\p{L}+/gu) ?? []);
    expect(all.filter((word) => syllable(word) >= 4)).toEqual([]);
  });
});

describe('every form', () => {
  const ours = Object.entries<{ message: string; description?: string }>(messages).filter(([key]) =>
    key.startsWith('nudge_'),
  );

  test('is used', () => {
    // Looked up by name, so that a form that no count reaches would be noticed.
    const asked = new Set<string>();
    const spying = new Proxy(words, {
      get: (target, name) =>
        name === 't'
          ? (...given: Parameters<typeof words.t>) => {
              asked.add(given[0]);
              return words.t(...given);
            }
          : Reflect.get(target, name).bind(target),
    });
    for (const shown of inTurn(46)) {
      for (const says of ALL)
        for (const long of yesOrNo)
          for (const on of yesOrNo)
            for (const satMs of [0, 50 * MIN, 300 * MIN]) {
              const facts = { shown, satMs, long, hasButtons: on, standing: on };
              nudgeOf(says, facts, spying);
            }
      headsUpOf(shown, spying);
      eyesOf(shown, spying);
    }
    expect(ours.map(([key]) => key).filter((key) => !asked.has(key))).toEqual([]);
    expect([...asked].filter((key) => !(key in messages))).toEqual([]);
  });

  test('says something of its own, and tells translators what it is for', () => {
    const texts = ours.map(([, { message }]) => message);
    expect(texts.filter((text, n) => texts.indexOf(text) !== n)).toEqual([]);
    expect(ours.filter(([, { description }]) => !description)).toEqual([]);
  });
});

describe('the heads-up', () => {
  test('says that a break is a minute away, in four ways', () => {
    const notes = inTurn(4).map((shown) => headsUpOf(shown, words));
    expect(notes[0]?.title).toBe('Break in one minute');
    expect(notes.filter(({ title }) => !/break/i.test(title) || !/minute/i.test(title))).toEqual(
      [],
    );
    expect(new Set(notes.map(({ title }) => title)).size).toBe(4);
    expect(new Set(notes.map(({ body }) => body)).size).toBe(4);
    expect(headsUpOf(4, words)).toEqual(notes[0]);
  });
});

describe('a break for the eyes', () => {
  test('is to look far away for 20 seconds, in six ways', () => {
    const notes = inTurn(6).map((shown) => eyesOf(shown, words));
    expect(notes.filter(({ body }) => !/\blook|\bsee\b|\beyes\b/i.test(body))).toEqual([]);
    expect(notes.filter(({ body }) => !/\bfar/.test(body))).toEqual([]);
    expect(notes.filter(({ body }) => !/20 seconds/.test(body))).toEqual([]);
    expect(new Set(notes.map(({ title }) => title)).size).toBe(6);
    expect(new Set(notes.map(({ body }) => body)).size).toBe(6);
    expect(eyesOf(6, words)).toEqual(notes[0]);
  });

  test('claims nothing, not even comfort', () => {
    const texts = textsOf(inTurn(6).map((shown) => eyesOf(shown, words)));
    expect(
      texts.filter((text) => /\b(strain|dry|vision|sight|helps?|better|protect)/i.test(text)),
    ).toEqual([]);
  });
});
