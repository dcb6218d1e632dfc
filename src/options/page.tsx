import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsDoor } from '../extension/doors/settings.ts';
import type { ChangeOptions } from '../extension/options/stored.ts';
import { Messages, type Note } from '../ui/bar/messages.tsx';
import { Mark } from '../ui/icons.tsx';
import type { Words } from '../ui/words/words.ts';
import { GROUPS, type GroupProps } from './group.tsx';
import { Cards, Marks } from './looks.tsx';
import { Sites } from './sites.tsx';
import { Corrections, Data } from './stored.tsx';
import { Tools } from './tools.tsx';

/** What the browser holds, asked for again at each change of it. */
function useSettings(door: SettingsDoor) {
  const [settings, setSettings] = useState<Settings>();
  const [isBroken, setBroken] = useState(false);
  const load = useCallback(() => {
    const take = (loaded: Settings) => {
      setSettings(loaded);
      setBroken(false);
    };
    door.load().then(take, () => setBroken(true));
  }, [door]);
  useEffect(() => {
    const ending = new AbortController();
    door.watch(load, ending.signal);
    load();
    return () => ending.abort();
  }, [door, load]);
  return { settings, isBroken, load };
}

/** The settings: everything that the reader can set, and everything that is stored. */
export function SettingsPage({ door, words }: { door: SettingsDoor; words: Words }) {
  const { settings, isBroken, load } = useSettings(door);
  const [note, say] = useState<Note | null>(null);
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
  const change = (to: ChangeOptions) => run(() => door.change(to));
  return (
    <main class="lay">
      <h1 class="brand">
        <Mark label={words.t('name')} />
        <span>{words.t('settings')}</span>
      </h1>
      <Contents words={words} />
      <Groups {...{ settings, door, words, change, run, say }} />
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

/** The browser does not give out what is stored: nothing is shown that might then be stored over it. */
function Broken({ words, retry }: { words: Words; retry: () => void }) {
  return (
    <p role="alert">
      {words.t('set_broken')}{' '}
      <button type="button" class="lk" onClick={retry}>
        {words.t('do_read_again')}
      </button>
    </p>
  );
}
