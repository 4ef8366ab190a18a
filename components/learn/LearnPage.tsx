import type { TechniqueId } from '../../core/routines/techniques.ts';
import { LearnIndex } from './LearnIndex.tsx';
import { PageText } from './PageText.tsx';
import { type Place, placeOf } from './place.ts';
import { SourceList } from './SourceList.tsx';
import { TechniqueCard } from './TechniqueCard.tsx';
import { TechniqueList } from './TechniqueList.tsx';

interface LearnPageProps {
  /** The address without its '#': `learn`, `learn-massage`, `learn-source-DAVIS2020`. */
  readonly place: string;
  /** What the answers allow on at least one leg; without it nothing is said about that. */
  readonly allowed?: ReadonlySet<TechniqueId>;
}

/** What there is to read: pages, techniques, sources. Everything a link here leads to is here too. */
export function LearnPage({ place, allowed }: LearnPageProps) {
  // A new view for each address: the link that led here goes with the old one, and the heading gets focus.
  return (
    <div class="learn stack" key={place}>
      <LearnView place={placeOf(place)} {...(allowed ? { allowed } : {})} />
    </div>
  );
}

function LearnView({ place, allowed }: { place: Place; allowed?: ReadonlySet<TechniqueId> }) {
  const ruledOut = (id: TechniqueId) => allowed !== undefined && !allowed.has(id);
  switch (place.at) {
    case 'index':
      return <LearnIndex />;
    case 'page':
      return <PageText page={place.page} />;
    case 'techniques':
      return <TechniqueList ruledOut={ruledOut} />;
    case 'technique':
      return <TechniqueCard id={place.technique} ruledOut={ruledOut(place.technique)} />;
    case 'sources':
      return <SourceList {...(place.source ? { chosen: place.source } : {})} />;
  }
}
