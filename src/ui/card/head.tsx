import type { FactCard } from '../../engine/reading.ts';
import type { CaseStatus } from '../../engine/types.ts';
import { useCardContext } from '../card-context/context.ts';
import { Mark } from '../icons.tsx';
import { publisherOf } from '../web.ts';
import { clockOf } from '../words/words.ts';
import { areaName } from './area-name.ts';
import { SECTIONS, type SectionId } from './section.tsx';
import { around, joined, quoted } from './wording.tsx';

const STEPS = ['alleged', 'charged', 'convicted'] as const satisfies readonly CaseStatus[];

/** Outlet, headline, crime area and how far the case has got, by the text's own words. */
export function Head({ card, sections }: { card: FactCard; sections: readonly SectionId[] }) {
  const { words, article, reading } = useCardContext();
  const headline = card.headline ?? article.title;
  return (
    <header>
      <Source />
      <div class="hd">
        {headline ? (
          <h1 class="hed" dir="auto" lang={reading.lang}>
            {headline}
          </h1>
        ) : (
          <h1 class="hed">{words.t('no_headline')}</h1>
        )}
        {card.crime.length > 0 && (
          <p class="crime crime-k">
            {card.crime.map((area) => areaName(area, words)).join('\u00a0· ')}
          </p>
        )}
        <Ladder card={card} />
      </div>
      <Jumps sections={sections} />
    </header>
  );
}

function Source() {
  const { words, article, reading } = useCardContext();
  const { published } = article;
  const publisher = publisherOf(article);
  return (
    <div class="src">
      <Mark label={words.t('name')} />
      {publisher && (
        <span>
          <b>{publisher}</b>
        </span>
      )}
      {published && (
        <span>{[words.date(published), clockOf(published)].filter(Boolean).join(', ')}</span>
      )}
      <span class="end">{words.language(reading.lang)}</span>
    </div>
  );
}

/** Three steps; 'acquitted' takes the place of 'convicted'; without a status one line and no ladder. */
function Ladder({ card }: { card: FactCard }) {
  const context = useCardContext();
  const { words, article, changes } = context;
  const { stage, mentions } = card.status;
  const before = changes.stage;
  const was = before && (
    <p class="why-status changed">
      {before === 'none'
        ? words.t('changed_new')
        : words.t('changed_was', words.t(`status_${before}`))}
    </p>
  );
  if (stage === 'none')
    return (
      <>
        <p class="why-status">{words.t('status_none')}</p>
        {was}
      </>
    );
  const steps: CaseStatus[] = stage === 'acquitted' ? ['alleged', 'charged', stage] : [...STEPS];
  const said = [...new Set(mentions.map((m) => article.text.slice(m.start, m.end)))].slice(0, 3);
  return (
    <>
      <ol class="ladder" aria-label={words.t('ladder')}>
        {steps.map((step) => (
          <li
            key={step}
            class={step === stage ? 'on' : ''}
            {...(step === stage && { 'aria-current': 'step' as const })}
          >
            {words.t(`status_${step}`)}
          </li>
        ))}
      </ol>
      {said.length > 0 && (
        <p class="why-status">
          {around(words, 'status_words', joined(said.map((one) => quoted(context, one))))}
        </p>
      )}
      {was}
    </>
  );
}

/** Buttons, not fragment links: the address of the surface stays what it is. */
function Jumps({ sections }: { sections: readonly SectionId[] }) {
  const { words } = useCardContext();
  return (
    <nav class="jump" aria-label={words.t('sections')}>
      {SECTIONS.filter((id) => sections.includes(id)).map((id) => (
        <button key={id} type="button" onClick={() => jumpTo(id)}>
          {words.t(id === 'pages' ? 'jump_pages' : `sec_${id}`)}
        </button>
      ))}
    </nav>
  );
}

function jumpTo(id: SectionId) {
  const head = document.getElementById(`h-${id}`);
  head?.scrollIntoView({ block: 'start' });
  head?.focus({ preventScroll: true });
}
