import type { ComponentChildren } from 'preact';
import type { FactCard } from '../../engine/reading.ts';
import type { CardContextValue } from '../card-context/context.ts';
import { Icon } from '../icons.tsx';
import { isWeb } from '../web.ts';
import { speaks } from '../words/speaks.ts';
import type { MessageKey, Words } from '../words/words.ts';
import { bodiesOf } from './figures/words.ts';

/** Words of another language than the interface's: tagged so that a screen reader speaks them right. */
export function inLanguage(lang: string, words: Words, said: ComponentChildren) {
  return speaks(words, lang) ? said : <span lang={lang}>{said}</span>;
}

/** Words that exist only in English. */
export function inEnglish(words: Words, said: ComponentChildren) {
  return inLanguage('en', words, said);
}

/** The article's own words within a line of the interface, in its kind of quotation marks. */
export function quoted({ words, reading }: CardContextValue, said: string) {
  return (
    <span class="q" dir="auto" lang={reading.lang}>
      {words.t('quoted', said)}
    </span>
  );
}

/** A message with what is no plain text in the place of its `$1`. */
export function around(words: Words, key: MessageKey, said: ComponentChildren): ComponentChildren {
  const [before, after] = words.around(key);
  // an empty text would be a node of the card all the same
  return [before || null, said, after || null];
}

/** Who acted or who says so; undefined where the text names nobody. */
export function bodies(
  idsOrWords: string | undefined,
  card: FactCard,
  { words, reading }: CardContextValue,
) {
  const named = bodiesOf(idsOrWords, card.agencies).map(({ said, isName }) =>
    inLanguage(isName ? 'en' : reading.lang, words, said),
  );
  return named.length > 0 ? joined(named) : undefined;
}

/** Things side by side, parted by a comma or the like. */
export function joined(
  items: readonly ComponentChildren[],
  by: ComponentChildren = ', ',
): ComponentChildren[] {
  return items.flatMap((item, i) => (i === 0 ? [item] : [by, item]));
}

/** Says in other languages that a section's words are English; nothing in English. */
export function englishNote(words: Words): string {
  return speaks(words, 'en') ? '' : words.t('in_english');
}

/** A line of small facts with dots between; a no-break space keeps a dot from starting a line. */
export function metaLine(items: readonly ComponentChildren[]) {
  const said = items.filter(Boolean);
  return said.length === 0 ? null : <p class="meta">{joined(said, '\u00a0· ')}</p>;
}

/** A link that leaves for the web in a new tab, and says to whom. */
export function Out({ url, children }: { url: string; children: ComponentChildren }) {
  if (!isWeb(url)) return <>{children}</>;
  return (
    <a class="out" href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="out" />
    </a>
  );
}
