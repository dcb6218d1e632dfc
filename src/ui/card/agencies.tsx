import type { CardAgency, FactCard, Power } from '../../engine/reading.ts';
import { useCardContext } from '../card-context/context.ts';
import { hostOf, isWeb } from '../web.ts';
import { lawOf } from '../words/law.ts';
import type { Words } from '../words/words.ts';
import { euFirst } from './eu-first.ts';
import { row } from './row.tsx';
import { Section } from './section.tsx';
import { englishNote, inEnglish, Out, quoted } from './wording.tsx';

/** The section 'Who': the EU's bodies first, each with its role here and what it may and may not do. */
export function Agencies({ card }: { card: FactCard }) {
  const { words } = useCardContext();
  const bodies = euFirst(card.agencies);
  const eu = bodies.filter((agency) => agency.eu);
  const others = bodies.length - eu.length;
  const note = [
    eu.length > 0 && words.count('n_eu', eu.length),
    others > 0 && words.count('n_national', others),
    eu.some((agency) => agency.may ?? agency.mayNot) && englishNote(words),
  ];
  return (
    <Section id="who" stroke="agency" note={note}>
      {bodies.length === 0 && <p class="none">{words.t('no_agencies')}</p>}
      <ul>
        {bodies.map((agency) => (
          <Agency key={agency.id} agency={agency} />
        ))}
      </ul>
    </Section>
  );
}

function Agency({ agency }: { agency: CardAgency }) {
  const context = useCardContext();
  const { words } = context;
  const role = words.t(`agency_${agency.role ?? 'named'}`);
  const spans = agency.roleSpan ? [...agency.mentions, agency.roleSpan] : agency.mentions;
  const line = {
    id: `agency/${agency.id}`,
    spans,
    struck: agency.mentions,
    says: agency.name,
    rejection: { type: 'agency' as const, reading: agency.id },
    notes: () => [agency.what ?? (agency.cc && words.country(agency.cc)), agency.role && role],
  };
  // 'acts' says little without the text's own word: 'raided', 'led by'
  const part =
    agency.roleSpan &&
    agency.role !== 'source' &&
    context.article.text.slice(agency.roleSpan.start, agency.roleSpan.end);
  const text = (
    <>
      <p>
        <b>{inEnglish(words, agency.name)}</b>
        {!agency.sure && words.t('unsure_mark')}
        <span class="meta">
          {agency.what ? (
            <>
              {'\u00a0· '}
              {inEnglish(words, agency.what)}
            </>
          ) : (
            agency.cc && `\u00a0· ${words.country(agency.cc)}`
          )}
          {part && ['\u00a0· ', quoted(context, part)]}
        </span>
      </p>
      <Powers agency={agency} />
      {isWeb(agency.url) && (
        <p class="meta">
          <Out url={agency.url}>{hostOf(agency.url)}</Out>
        </p>
      )}
    </>
  );
  return row({ ...line, left: <p class="l">{role}</p>, text }, context);
}

/** Shown only with the article of law that says it. */
function Powers({ agency: { may, mayNot } }: { agency: CardAgency }) {
  const { words } = useCardContext();
  if (!may && !mayNot) return null;
  return (
    <dl class="may">
      {may && power(words.t('may'), may, words)}
      {mayNot && power(words.t('may_not'), mayNot, words)}
    </dl>
  );
}

function power(term: string, { text, article }: Power, words: Words) {
  const said = (
    <>
      {text} <span class="dim">{lawOf(article)}</span>
    </>
  );
  return (
    <>
      <dt>{term}</dt>
      <dd>{inEnglish(words, said)}</dd>
    </>
  );
}
