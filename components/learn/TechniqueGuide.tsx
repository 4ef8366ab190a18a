import '../../assets/styles/technique.css';
import { CARDS } from '../../core/routines/cards.ts';
import { type TechniqueId, techniqueOf } from '../../core/routines/techniques.ts';
import { isMassage } from '../../core/screening/levels.ts';
import { linesOf } from '../break/lines.ts';
import { useDesk } from '../desk.ts';
import { factsOf } from './facts.ts';

interface TechniqueGuideProps {
  readonly id: TechniqueId;
  /** Of its headings. */
  readonly level: 'h2' | 'h3';
}

/** How a technique is done, when to stop, and what there is to know: for Learn, and before a routine. */
export function TechniqueGuide({ id, level: Title }: TechniqueGuideProps) {
  const { words } = useDesk();
  const { t } = words;
  const technique = techniqueOf(id);
  return (
    <>
      <section class="card column" aria-labelledby="steps">
        <Title class="lead" id="steps">
          {t('learn_steps')}
        </Title>
        <ol class="how">
          {linesOf(technique, t).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <section class="card column" aria-labelledby="stop">
        <Title class="lead" id="stop">
          {t('learn_stop')}
        </Title>
        <p>{t('learn_stop_all')}</p>
        <p class="strong">{t(`technique_${id}_stop`)}</p>
        <p>{t('learn_stop_emergency')}</p>
        {isMassage(technique.class) && (
          <p>
            {t('massage_keep_off')} {t('massage_before')}
          </p>
        )}
      </section>
      <section class="card column" aria-labelledby="facts">
        <Title class="lead" id="facts">
          {t('learn_facts')}
        </Title>
        <dl class="facts">
          {factsOf(technique, CARDS[id], words).map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
