import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '../extension/gateways/save.ts';
import type { Words } from '../ui/words/words.ts';
import { ActTable } from './act-table.tsx';
import { Group, type GroupProps } from './group.tsx';
import { readAs } from './read-as.ts';
import { LinkButton } from './rows.tsx';

/** What the reader struck out: what it was read as, and the way back. The words themselves are not kept. */
export function Corrections({ settings, gateway, words, run }: GroupProps) {
  const { names } = settings;
  const { corrections } = settings.options;
  return (
    <Group id="fix" words={words}>
      {corrections.length === 0 ? (
        <p class="none">{words.t('set_no_corrections')}</p>
      ) : (
        <ActTable words={words} heads={['set_read_as', 'set_kind', 'set_holds']}>
          {corrections.map((correction) => {
            const said = readAs(correction, names, words);
            const undo = () => run(() => gateway.restore(correction));
            return (
              <tr key={Object.values(correction).join()}>
                <th scope="row">{said}</th>
                <td>{words.t(`kind_${correction.type}`)}</td>
                <td>{words.t(correction.article ? 'set_holds_one' : 'set_holds_all')}</td>
                <td>
                  <LinkButton words={words} of={said} onClick={undo}>
                    {words.t('undo')}
                  </LinkButton>
                </td>
              </tr>
            );
          })}
        </ActTable>
      )}
      <p class="meta after">{words.t('set_corrections_note')}</p>
    </Group>
  );
}

/** What is stored on this machine and how much, to be taken along, brought in and deleted. */
export function Data({ settings, gateway, words, run, say }: GroupProps) {
  const { stored, about } = settings;
  return (
    <Group id="data" words={words}>
      <table>
        <tbody>
          <Size name={words.t('settings')} bytes={stored.settings} words={words} />
          <Size name={words.t('set_fix')} bytes={stored.corrections} words={words} />
          <Size name={words.t('set_other')} bytes={stored.other} words={words} />
        </tbody>
      </table>
      <p class="meta after">{words.t('set_data_note')}</p>
      <p class="meta after">{words.t('set_knowledge', words.date(about.knowledge))}</p>
      <p class="ctl">
        <button
          type="button"
          class="btn"
          onClick={() => run(async () => saveFile(settingsFile(await gateway.exportAll())))}
        >
          {words.t('export')}
        </button>
        <Import {...{ gateway, words, run, say }} />
        <Delete {...{ gateway, words, run, say }} />
      </p>
    </Group>
  );
}

const settingsFile = (text: string) => ({
  name: 'pressmark-settings.json',
  type: 'application/json',
  text,
});

function Size({ name, bytes, words }: { name: string; bytes: number; words: Words }) {
  const size = words.number(kilo(bytes));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{bytes === 0 ? words.t('set_nothing') : words.t('set_kilobytes', size)}</td>
    </tr>
  );
}

/** A tenth of a kilobyte is as fine as anyone needs to know. */
const kilo = (bytes: number) => Math.max(0.1, Math.round(bytes / 100) / 10);

type Part = Pick<GroupProps, 'gateway' | 'words' | 'run' | 'say'>;

function Import({ gateway, words, run, say }: Part) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const undo = await gateway.importAll(await file.text());
    if (undo) say({ text: words.t('set_imported'), undo });
    else say({ text: words.t('set_not_imported', file.name) });
  };
  return (
    <>
      <input
        ref={input}
        class="vh"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={words.t('set_import')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) run(() => take(file));
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        {words.t('set_import')}
      </button>
    </>
  );
}

/** Asked twice, and can be undone as long as the page is open. */
function Delete({ gateway, words, run, say }: Part) {
  const [isSure, makeSure] = useState<boolean>();
  const here = useRef<HTMLButtonElement>(null);
  // the button that was pressed is gone: the focus goes to the one that does no harm
  useLayoutEffect(() => {
    if (isSure !== undefined) here.current?.focus();
  }, [isSure]);
  const remove = async () => {
    const kept = await gateway.deleteAll();
    makeSure(false);
    say({ text: words.t('set_deleted'), undo: () => gateway.putBack(kept) });
  };
  return isSure ? (
    <>
      <button type="button" class="btn danger" onClick={() => run(remove)}>
        {words.t('set_delete_sure')}
      </button>
      <button type="button" class="btn" ref={here} onClick={() => makeSure(false)}>
        {words.t('set_keep')}
      </button>
    </>
  ) : (
    <button type="button" class="btn danger" ref={here} onClick={() => makeSure(true)}>
      {words.t('set_delete')}
    </button>
  );
}
