import { useState } from 'preact/hooks';
import type { SettingsGateway } from '../extension/gateways/settings.ts';
import type { ChangeOptions } from '../extension/options/stored.ts';
import { Messages, type Note } from '../ui/bar/messages.tsx';
import { Mark } from '../ui/icons.tsx';
import { useLoaded } from '../ui/loaded.ts';
import { Broken } from '../ui/states/broken.tsx';
import type { Words } from '../ui/words/words.ts';
import { GROUPS, type GroupProps } from './group.tsx';
import { Cards, Marks } from './looks.tsx';
import { Sites } from './sites.tsx';
import { Corrections, Data } from './stored.tsx';
import { Tools } from './tools.tsx';

/** The settings: everything that the reader can set, and everything that is stored. */
export function SettingsPage({ gateway, words }: { gateway: SettingsGateway; words: Words }) {
  const { value: settings, isBroken, load } = useLoaded(gateway);
  const [note, say] = useState<Note | null>(null);
  // Nothing is shown that might then be stored over what the browser does not give out.
  if (!settings)
    return (
      <main class="lay" aria-busy={!isBroken}>
        {isBroken && <Broken words={words} retry={load} />}
      </main>
    );
  const sayFailed = () => say({ text: words.t('set_failed') });
  const run = (act: () => Promise<unknown>) => {
    act().then(load).catch(sayFailed);
  };
  const change = (to: ChangeOptions) => run(() => gateway.change(to));
  return (
    <main class="lay">
      <h1 class="brand">
        <Mark label={words.t('name')} />
        <span>{words.t('settings')}</span>
      </h1>
      <Contents words={words} />
      <Groups {...{ settings, gateway, words, change, run, say }} />
      <Messages note={note} onDone={() => say(null)} onFailed={sayFailed} words={words} />
    </main>
  );
}

function Contents({ words }: { words: Words }) {
  return (
    <nav class="toc" aria-label={words.t('settings')}>
      {GROUPS.map((id) => (
        <a key={id} href={`#${id}`}>
          {words.t(`set_${id}`)}
        </a>
      ))}
    </nav>
  );
}

function Groups(group: GroupProps) {
  return (
    <div>
      <Sites {...group} />
      <Marks {...group} />
      <Cards {...group} />
      <Tools {...group} />
      <Corrections {...group} />
      <Data {...group} />
    </div>
  );
}
