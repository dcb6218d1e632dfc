import type { CardPlace, FactCard } from '../../engine/reading.ts';
import type { PlaceRole, Span } from '../../engine/types.ts';
import { useCardContext } from '../card-context/context.ts';
import { atOf } from '../card-context/hints.ts';
import { MapBox } from '../map/map-box.tsx';
import { keyOf, PlaceName } from './place-name.tsx';
import { placeName } from './place-words.ts';
import { nowOf, openedLine, row, showButton } from './row.tsx';
import { Section } from './section.tsx';

/** Roles in the order of the list. */
const ROLES: readonly PlaceRole[] = [
  'raid',
  'arrest',
  'victims',
  'origin',
  'transit',
  'destination',
  'seat',
  'other',
];

/** The section 'Where': the map, and a list by role. */
export function Places({ card }: { card: FactCard }) {
  const { words } = useCardContext();
  const towns = card.places.filter((place) => place.kind === 'city').length;
  const note = [
    card.countries.length > 0 && words.count('n_countries', card.countries.length),
    towns > 0 && words.count('n_towns', towns),
  ];
  return (
    <Section id="where" stroke="place" note={note}>
      {card.places.length + card.countries.length === 0 && (
        <p class="none">{words.t('no_places')}</p>
      )}
      <MapBox card={card} />
      <ul>
        {ROLES.map((role) => (
          <RoleLine key={role} role={role} places={withRole(card, role)} />
        ))}
        <Countries card={card} />
        {card.movements
          .filter((move) => !isInRoles(card, move))
          .map((movement, i) => (
            <Movement key={i} card={card} {...movement} />
          ))}
      </ul>
    </Section>
  );
}

/** Whether the list already names both ends of a move, as in 'From China' and 'to Europe'. */
function isInRoles(card: FactCard, { from, to }: { from: string; to: string }): boolean {
  const has = (name: string, role: PlaceRole) =>
    withRole(card, role).some((place) => place.name === name || place.cc === name);
  return has(from, 'origin') && has(to, 'destination');
}

/** A place stands under each of its roles; one without a role under 'other'. */
function withRole(card: FactCard, role: PlaceRole): CardPlace[] {
  return card.places.filter((place) =>
    place.roles.length === 0 ? role === 'other' : place.roles.includes(role),
  );
}

function RoleLine({ role, places }: { role: PlaceRole; places: CardPlace[] }) {
  const context = useCardContext();
  const { words } = context;
  if (places.length === 0) return null;
  const spans = places.flatMap((place) => place.mentions);
  const line = {
    id: `places/${role}`,
    spans,
    says: places.map((place) => placeName(place, words)).join(', '),
    notes: () => [words.t(`role_${role}`)],
  };
  return (
    <li class={`row ${nowOf(line, context)}`} data-at={atOf(spans)}>
      <p class="l">{words.t(`role_${role}`)}</p>
      <ul class="t names">
        {places.map((place, i) => (
          <PlaceName key={keyOf(place)} {...{ place, role, isLast: i === places.length - 1 }} />
        ))}
      </ul>
      {showButton(line, context)}
      {openedLine(line, context)}
    </li>
  );
}

/** Countries of the case that stand in no line above: those of which only a nationality or a body speaks. */
function Countries({ card }: { card: FactCard }) {
  const context = useCardContext();
  const { words } = context;
  const listed = new Set(card.places.filter((p) => p.kind === 'country').map(({ cc }) => cc));
  const countries = card.countries.filter(({ cc }) => !listed.has(cc));
  const spans = countries.flatMap((country) => country.mentions);
  const names = countries.map((country) => words.country(country.cc));
  if (names.length === 0) return null;
  const line = { id: 'countries', spans, says: names.join(', '), borrowed: true };
  const left = <p class="l">{words.t('countries')}</p>;
  return row({ ...line, left, text: <p>{words.list(names)}</p> }, context);
}

function Movement({
  card,
  from,
  to,
  mentions,
}: {
  card: FactCard;
  from: string;
  to: string;
  mentions: Span[];
}) {
  const context = useCardContext();
  const { words } = context;
  const name = (end: string) => {
    if (/^[A-Z]{2}$/.test(end)) return words.country(end);
    const place = card.places.find((p) => p.name === end);
    return place ? placeName(place, words) : end;
  };
  const says = words.t('from_to', name(from), name(to));
  const line = { id: `movement/${from}/${to}`, spans: mentions, says };
  return row(
    { ...line, left: <p class="l">{words.t('movement')}</p>, text: <p>{says}</p> },
    context,
  );
}
