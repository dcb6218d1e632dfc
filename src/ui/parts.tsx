import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';
import { isWeb } from './web.ts';
import type { Words } from './words.ts';

/** Words that exist only in English: tagged so that a screen reader speaks them right. */
export function inEnglish(words: Words, said: ComponentChildren) {
  return words.locale.startsWith('en') ? said : <span lang="en">{said}</span>;
}

/** Says in other languages that a section's words are English; nothing in English. */
export function englishNote(words: Words): string {
  return words.locale.startsWith('en') ? '' : words.t('in_english');
}

/** A line of small facts with dots between; a no-break space keeps a dot from starting a line. */
export function metaLine(items: readonly (string | undefined | false)[]) {
  const said = items.filter(Boolean);
  return said.length === 0 ? null : <p class="meta">{said.join('\u00a0· ')}</p>;
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
