import { describe, expect, it } from 'vitest';
import { findingsOf, reasonOf } from '../../components/check/reasons.ts';
import { assess } from '../../core/screening/assess.ts';
import { QUESTION_IDS, type QuestionId } from '../../core/screening/questions.ts';
import { type Answer, type Screening, UNSCREENED } from '../../core/screening/screening.ts';
import { words } from '../support/words.ts';

type Given = Partial<Record<QuestionId, Omit<Answer, 'at'>>>;

function openWith(given: Given, answered: readonly QuestionId[] = QUESTION_IDS) {
  const answers: Screening['answers'] = Object.fromEntries(
    answered.map((id) => {
      const none = [id === 'q8' ? 'none' : 'no'];
      return [id, { left: none, right: none, ...given[id], at: 0 }];
    }),
  );
  const assessment = assess({ ...UNSCREENED, answers }, 1);
  if (assessment.kind !== 'open') throw new Error(`not open but ${assessment.kind}`);
  return findingsOf(assessment);
}

const text = (finding: ReturnType<typeof openWith>[number] | undefined) =>
  finding && reasonOf(finding.verdict.causes, finding.verdict.level, words);

describe('what the safety check found', () => {
  it('is one finding where both legs are the same', () => {
    expect(openWith({}).map(({ legs }) => legs)).toEqual(['both']);
  });

  it('is a finding a leg where only one is ruled out', () => {
    const [left, right] = openWith({ q9: { left: ['broken'], right: ['no'] } });
    expect([left?.legs, left?.verdict.level]).toEqual(['left', 'NO_MASSAGE']);
    expect([right?.legs, right?.verdict.level]).toEqual(['right', 'CLEAR']);
  });

  it('is a finding a leg where the level is the same and the reasons are not', () => {
    const findings = openWith({ q9: { left: ['broken'], right: ['ulcer'] } });
    expect(findings.map(text)).toEqual(['the skin there is hurt', 'a sore there is not healing']);
  });

  it('names an answer before what is merely not answered', () => {
    const yes = { left: ['yes'], right: ['yes'] };
    const [both] = openWith({ q4: yes }, ['q1', 'q2', 'q3', 'q4']);
    expect(text(both)).toBe('you have had a blood clot, or were told your blood clots too easily');
  });

  it('says so where answers are missing', () => {
    const [both] = openWith({}, ['q1', 'q2', 'q3']);
    expect(text(both)).toBe('some questions are not answered yet');
  });
});
