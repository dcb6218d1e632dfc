import { type ComponentChild, render } from 'preact';
import { createSettingsGateway } from '../extension/gateways/settings.ts';
import { interfaceLocale, lookUp } from '../extension/words.ts';
import { begin, type StartSession } from '../page/first/begin.ts';
import { createGuide } from '../page/guide/guide.ts';
import { startSession } from '../page/session.ts';
import { createWords } from '../ui/words/words.ts';
import { Keys, Rest, Top } from './parts.tsx';

const words = createWords(lookUp, interfaceLocale());
document.documentElement.lang = words.locale;
document.title = words.t('wel_title');

function put(id: string, part: ComponentChild): void {
  const host = document.getElementById(id);
  if (host) render(part, host);
}

put('top', <Top words={words} />);
put('try', <p class="meta">{words.t('wel_try')}</p>);
put('keys', <Keys words={words} />);
put('rest', <Rest words={words} gateway={createSettingsGateway()} />);

// The sample is read as any page is: by the page script, through the background, with the same knowledge.
const start: StartSession = (beginning) => startSession(beginning, async () => createGuide);
void begin(document, new AbortController(), async () => start)();
