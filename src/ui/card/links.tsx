import type { CardLink, FactCard } from '../../engine/reading.ts';
import { useCardContext } from '../card-context/context.ts';
import { hostOf, isWeb } from '../web.ts';
import { searchLabel } from './search-label.ts';
import { Section } from './section.tsx';
import { englishNote, inEnglish, Out } from './wording.tsx';

/** The section 'Official pages': each link says whose page it is and where it leads. */
export function Pages({ card }: { card: FactCard }) {
  const { words } = useCardContext();
  const pages = card.pages.filter((page) => isWeb(page.url));
  if (pages.length === 0) return null;
  return (
    <Section id="pages" note={[words.t('new_tab'), englishNote(words)]}>
      <ul class="links">
        {pages.map((page) => (
          <li key={page.url} class={page.kind === 'search' ? 'search' : ''}>
            <PageLink page={page} isNamed={sharesTitle(page, pages)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Each body has a press room, and one page on trafficking: among links alone, as a voice lists them, the body tells them apart. */
const sharesTitle = (page: CardLink, pages: readonly CardLink[]) =>
  page.kind === 'press' || pages.filter(({ title }) => title === page.title).length > 1;

function PageLink({ page, isNamed }: { page: CardLink; isNamed: boolean }) {
  const { words } = useCardContext();
  const host = hostOf(page.url);
  const search = page.kind === 'search';
  const title = isNamed ? words.t('more_exactly', page.body, page.title) : page.title;
  const to = search ? words.t('quoted', page.title) : isNamed ? '' : page.body;
  return (
    <>
      <Out url={page.url}>{search ? searchLabel(page, words) : inEnglish(words, title)}</Out>{' '}
      <span class="to">{[...new Set([to, host])].filter(Boolean).join('\u00a0· ')}</span>
    </>
  );
}

/** The section 'Help', if there are victims. */
export function Help({ card }: { card: FactCard }) {
  const { words } = useCardContext();
  if (card.help.length === 0) return null;
  return (
    <Section id="help" note={[englishNote(words)]}>
      <ul class="help">
        {card.help.map((help) => (
          <li key={`${help.title}${help.phone}`}>
            <p>
              {help.phone && !help.title.includes(help.phone) && <b>{help.phone} </b>}
              <Out url={help.url}>{inEnglish(words, help.title)}</Out>
            </p>
            {help.what && <p class="meta">{inEnglish(words, help.what)}</p>}
            {isWeb(help.url) && (
              <p class="meta">
                {[...new Set([help.body, hostOf(help.url)])].filter(Boolean).join('\u00a0· ')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
