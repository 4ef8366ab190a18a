import type { RefObject } from 'preact';
import type { Assessment } from '../../core/screening/assess.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { type Finding, findingsOf, outcomeOf } from './reasons.ts';

interface CheckResultProps {
  readonly assessment: Extract<Assessment, { kind: 'open' }>;
}

/** What the answers leave open, in the brief's words (2.9), for each leg where the legs differ. */
export function CheckResult({ assessment }: CheckResultProps) {
  const { words } = useDesk();
  const findings = findingsOf(assessment);
  const heading = useArrival<HTMLHeadingElement>();
  const flags = new Set(findings.flatMap(({ verdict }) => [...verdict.flags]));
  const unsure = findings.some(({ verdict }) =>
    verdict.causes.some((cause) => cause.kind === 'answer' && cause.option === 'notsure'),
  );
  const onlyMissing = findings.every(({ verdict }) =>
    verdict.causes.every(({ kind }) => kind === 'unanswered'),
  );
  if (onlyMissing && assessment.missing.length > 0) {
    return (
      <section class="card column" aria-live="polite">
        <h2 class="title" tabIndex={-1} ref={heading}>
          {words.t('movement_open_title')}
        </h2>
        <p>{words.plural('movement_open_body', assessment.missing.length)}</p>
      </section>
    );
  }
  return (
    <section class="card column">
      {findings.map((finding, index) => (
        <FindingText key={finding.legs} finding={finding} heading={index === 0 ? heading : null} />
      ))}
      {flags.has('keep_off') && <p>{words.t('keep_off')}</p>}
      {flags.has('see_care') && <p>{words.t('see_care')}</p>}
      {unsure && <p>{words.t('ask_when_unsure')}</p>}
    </section>
  );
}

interface FindingTextProps {
  readonly finding: Finding;
  readonly heading: RefObject<HTMLHeadingElement | null> | null;
}

function FindingText({ finding, heading }: FindingTextProps) {
  const [title, body] = outcomeOf(finding, useDesk().words);
  return (
    <div>
      <h2 class="title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p>{body}</p>
    </div>
  );
}
