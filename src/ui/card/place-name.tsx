import type { ComponentChildren } from 'preact';
import type { CardPlace } from '../../engine/reading.ts';
import type { PlaceRole } from '../../engine/types.ts';
import { type CardContextValue, useCardContext } from '../card-context/context.ts';
import { isOtherwise, landsOf, lettersOf, placeName } from './place-words.ts';
import { nowOf, openedLine } from './row.tsx';
import { around, inLanguage, joined } from './wording.tsx';

/** A key with region and kind, because two places of one country may have one name: New York and its state. */
export const keyOf = ({ name, cc, region, kind }: CardPlace) =>
  `${name}|${cc}|${region ?? ''}|${kind}`;

interface PlaceNameProps {
  place: CardPlace;
  role: PlaceRole;
  isLast: boolean;
}

/** One place as a button to its words; opened, it says what else the name could mean. */
export function PlaceName({ place, role, isLast }: PlaceNameProps) {
  const context = useCardContext();
  const { words, open, show } = context;
  const line = {
    id: `place/${role}/${keyOf(place)}`,
    spans: place.mentions,
    says: placeName(place, words),
    rejection: { type: 'place' as const, reading: `${place.name}|${place.cc}` },
    notes: () => [landsOf(place, words), words.t(`role_${role}`), !place.sure && words.t('unsure')],
  };
  const aside = asideOf(place, context);
  // within the button: a line could end between a button and what follows it
  const comma = !isLast && <span aria-hidden="true">,</span>;
  return (
    <li class={nowOf(line, context)}>
      <button
        type="button"
        class="name"
        aria-expanded={open === line.id}
        onClick={() => show(line)}
      >
        <bdi>{placeName(place, words)}</bdi>
        {!place.sure && words.t('unsure_mark')}
        {aside.length === 0 && comma}
      </button>
      {aside.length > 0 && (
        <span class="meta">
          {' ('}
          {joined(aside, '; ')}){comma}
        </span>
      )}
      {!isLast && ' '}
      {openedLine(line, context)}
    </li>
  );
}

/** What the line says beside the name: the article's spelling, the country of an uncertain place. */
function asideOf(
  place: CardPlace,
  { words, article, reading }: CardContextValue,
): ComponentChildren[] {
  const first = place.mentions[0];
  const written = first ? article.text.slice(first.start, first.end) : '';
  const aside: ComponentChildren[] = [];
  const names = [place.name, place.label, placeName(place, words)];
  if (written && !names.some((n) => n && lettersOf(n) === lettersOf(written)))
    aside.push(around(words, 'written', inLanguage(reading.lang, words, written)));
  if (!place.sure) aside.push(words.t('taken', landsOf(place, words)));
  if (!place.sure && place.runnerUp && isOtherwise(place.runnerUp, place))
    aside.push(words.t('not_taken', landsOf(place.runnerUp, words)));
  return aside;
}
