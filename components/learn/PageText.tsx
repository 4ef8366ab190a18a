import { PAGES, type PageId, type Section } from '../../core/learn/pages.ts';
import type { MessageKey } from '../../core/words/words.ts';
import { useDesk } from '../desk.ts';
import { useArrival } from '../use-arrival.ts';
import { linkTo } from './place.ts';
import { References } from './References.tsx';
import { Trail } from './Trail.tsx';

/** One page: its statements, each with what it rests on. */
export function PageText({ page }: { page: PageId }) {
  const { t } = useDesk().words;
  const heading = useArrival<HTMLHeadingElement>();
  const sections: readonly Section[] = PAGES[page];
  return (
    <>
      <Trail />
      <div class="stack tight">
        <h2 tabIndex={-1} ref={heading}>
          {t(`learn_${page}_title`)}
        </h2>
        <p class="large">{t(`learn_${page}_lead`)}</p>
      </div>
      {sections.map((section) => (
        <SectionText key={section.id} page={page} section={section} />
      ))}
      <p class="cap">{t('learn_note')}</p>
    </>
  );
}

function SectionText({ page, section }: { page: PageId; section: Section }) {
  const { t } = useDesk().words;
  const { id, technique, statements } = section;
  const title = technique
    ? t(`technique_${technique}_name`)
    : t(`learn_${page}_${id}_title` as MessageKey);
  const headingId = `section-${id}`;
  return (
    <section class="card column" aria-labelledby={headingId}>
      <h3 class="lead" id={headingId}>
        {title}
      </h3>
      {statements.map((statement) => (
        <div class="statement" key={statement.id}>
          <p class="large">{t(`learn_${page}_${statement.id}` as MessageKey)}</p>
          <References sources={statement.sources} />
        </div>
      ))}
      {technique && (
        <p>
          <a
            class="link"
            href={linkTo({ at: 'technique', technique })}
            aria-label={t('learn_named', t('learn_see_technique'), title)}
          >
            {t('learn_see_technique')}
          </a>
        </p>
      )}
    </section>
  );
}
