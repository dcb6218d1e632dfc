import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { KNOWLEDGE } from '../engine/knowledge.ts';
import { validator } from '../fixtures/schemas.ts';

const validate = validator('output');
const folder = mkdtempSync(join(tmpdir(), 'annotate-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function command(args: string[], input: readonly (string | Uint8Array)[] = []) {
  let out = '';
  let complaints = '';
  const bytes = input.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  const status = await run(args, {
    input: (async function* () {
      yield* bytes;
    })(),
    write: async (text) => {
      out += text;
    },
    complain: (text) => {
      complaints += text;
    },
    knowledge: () => KNOWLEDGE,
    now: () => new Date('2026-11-24T09:00:00Z'),
  });
  const lines = () =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { status, out, complaints, lines };
}

const RAID =
  'Raids in port towns\n\nPolice arrested 25 people in Antwerp on Tuesday, prosecutors said.';
const PAGE = `<!doctype html><html lang="en"><title>Raids in port towns</title><nav><a href="/">Home</a></nav>
<article><h1>Raids in port towns</h1><time datetime="2023-02-08">8 February</time>
<p>Police arrested 25 people in <a href="/antwerp">Ant&shy;werp</a> on Tuesday, prosecutors said.</p>
<p>Homes were searched in Antwerp and Ghent, according to the federal prosecutor\u2019s office.</p></article></html>`;

describe('NDJSON', () => {
  it('answers each line in its order, in the shape of the schema', async () => {
    const { status, lines } = await command(
      ['--ndjson'],
      [`{"id":"a","text":${JSON.stringify(RAID)}}\n{"id":"b","text":"Rain"}\n`],
    );
    expect(status).toBe(0);
    expect(lines().map((line) => line.id)).toEqual(['a', 'b']);
    for (const line of lines()) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
    const figure = lines()[0].annotations.find((a: { type: string }) => a.type === 'figure');
    expect(figure).toMatchObject({ kind: 'arrested', value: 25 });
  });

  it('says on its own line why a line cannot be read, reads the others, and ends with status 1', async () => {
    const { status, lines } = await command(
      ['--ndjson'],
      ['nonsense\n', '{"id":"b"}\n', '\n', '[1]\n', `{"id":7,"text":"Rain fell."}`],
    );
    expect(status).toBe(1);
    expect(lines().map(({ id, error }) => [id, error?.split(':')[0]])).toEqual([
      [null, 'Line 1 is no JSON'],
      ['b', 'Line 2 has no "text"; give the article as a string.'],
      [null, 'Line 4 is no JSON object; give {"id", "text"}.'],
      ['7', undefined],
    ]);
    for (const line of lines()) expect(validate(line)).toBe(true);
  });

  it('keeps characters whole that lie across chunks, and lines that hold other line separators', async () => {
    const line = Buffer.from(`{"id":"é\u2028","text":"Rain fell."}\n`);
    const { lines } = await command(['--ndjson'], [line.subarray(0, 8), line.subarray(8)]);
    expect(lines().map(({ id }) => id)).toEqual(['é\u2028']);
  });

  it('writes an answer before the next line is asked for', async () => {
    const order: string[] = [];
    await run(['--ndjson'], {
      input: (async function* () {
        for (const id of ['a', 'b']) {
          order.push(`asked for ${id}`);
          yield Buffer.from(`{"id":"${id}","text":"Rain fell."}\n`);
        }
      })(),
      write: async (text) => void order.push(`wrote ${JSON.parse(text).id}`),
      complain: () => {},
      knowledge: () => KNOWLEDGE,
      now: () => new Date(),
    });
    expect(order).toEqual(['asked for a', 'wrote a', 'asked for b', 'wrote b']);
  });
});

describe('files', () => {
  it('takes the article from a page, with the text that its positions are of', async () => {
    const path = file('page.html', PAGE);
    const { status, lines } = await command([path]);
    const [line] = lines();
    expect(status).toBe(0);
    expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
    expect(line).toMatchObject({
      id: path,
      title: 'Raids in port towns',
      published: '2023-02-08',
      lang: 'en',
    });
    const place = line.annotations.find((a: { type: string }) => a.type === 'place');
    expect(line.text.slice(place.start, place.end)).toBe('Antwerp');
  });

  it('reads a page in the encoding that it declares', async () => {
    const source = `<meta charset="iso-8859-1"><article><h1>Caf\u00e9</h1><p>Police searched a caf\u00e9 in Li\u00e8ge on Tuesday, they said.</p></article>`;
    const { lines } = await command([file('latin.html', Buffer.from(source, 'latin1'))]);
    expect(lines()[0].text).toContain('café in Liège');
  });

  it('reads plain text and JSON records, with what the call says of them', async () => {
    const paths = [file('a.txt', RAID), file('b.json', JSON.stringify({ id: 'b', text: RAID }))];
    const { lines } = await command([...paths, '--published', '2023-02-08']);
    expect(lines().map(({ id, published }) => [id, published])).toEqual([
      [paths[0], '2023-02-08'],
      ['b', '2023-02-08'],
    ]);
  });

  it('answers for a file that is missing, of another kind, or without an article, and reads the rest', async () => {
    const paths = [
      join(folder, 'none.txt'),
      file('a.pdf', '%PDF'),
      file('empty.html', '<p></p>'),
      file('c.txt', RAID),
    ];
    const { status, lines } = await command(paths);
    expect(status).toBe(1);
    expect(lines().map(({ error }) => error?.replace(/^\S+ /, ''))).toEqual([
      'there is no such file.',
      'give a file that ends in .html, .txt or .json.',
      'no article was found in this page.',
      undefined,
    ]);
  });

  it('prints the fact card for a person to read, each line with its words', async () => {
    const { out } = await command(['--card', file('card.txt', RAID)]);
    expect(out).toContain('How many\n');
    expect(out).toMatch(/25 people arrested.*“25 people”/);
  });

  it('tells which rule said what, in the order of the reading', async () => {
    const { out } = await command(['--trace', file('trace.txt', RAID)]);
    const [place, figure, where] = [
      'places/resolve "Antwerp" Antwerp BE',
      'figures/kinds/verb arrest "25 people" arrested',
      'figures/where/place after "Antwerp" Antwerp of "25 people"',
    ].map((line) => out.indexOf(line));
    expect(
      [place, figure, where].every((at) => at !== undefined && at > 0),
      out,
    ).toBe(true);
    expect([place, figure, where], out).toEqual([place, figure, where].toSorted());
  });

  it('writes the exports by their names, without the article’s words where asked', async () => {
    const path = file('export.txt', RAID);
    const json = await command(['--format', 'json', path]);
    expect(JSON.parse(json.out)).toMatchObject({
      source: { accessed: expect.stringMatching(/^2026-11-24/) },
    });
    const { out } = await command(['--format', 'csv', '--no-quotes', path]);
    expect(out).toContain('arrested');
    expect(out).not.toContain('25 people');
  });

  it.each([
    ['json', 'source'],
    ['jsonld', '@context'],
    ['csl', 'id'],
  ])(
    'writes one list of several articles as %s, and no list of one as json',
    async (name, field) => {
      const paths = ['one.txt', 'two.txt', 'three.txt'].map((path) => file(path, RAID));
      const { out } = await command(['--format', name, ...paths]);
      const list = JSON.parse(out);
      expect(list).toHaveLength(3);
      for (const one of list) expect(one).toHaveProperty([field]);
      const single = await command(['--format', name, paths[0] ?? '']);
      expect(Array.isArray(JSON.parse(single.out))).toBe(name === 'csl');
      const lines = ['a', 'b'].map((id) => `${JSON.stringify({ id, text: RAID })}\n`);
      expect(JSON.parse((await command(['--ndjson', '--format', name], lines)).out)).toHaveLength(
        2,
      );
    },
  );

  it('ends each reference as its format wants it', async () => {
    const paths = ['one.txt', 'two.txt'].map((path) => file(path, RAID));
    const { out } = await command(['--format', 'ris', ...paths]);
    expect(out.match(/^ER {2}- \r\n/gm)).toHaveLength(2);
    expect(out.endsWith('ER  - \r\n')).toBe(true);
  });

  it.each(['csv', 'json', 'ris', 'markdown'])(
    'keeps what cannot be read out of a file as %s',
    async (name) => {
      const paths = [join(folder, 'none.txt'), file('c.txt', RAID), file('d.txt', RAID)];
      const { status, out, complaints } = await command(['--format', name, ...paths]);
      expect(status).toBe(1);
      expect(out).not.toContain('none.txt');
      expect(out).toBe((await command(['--format', name, ...paths.slice(1)])).out);
      expect(JSON.parse(complaints)).toMatchObject({ id: paths[0], error: /no such file/ });
    },
  );

  it('writes nothing where no file could be read', async () => {
    const none = join(folder, 'none.txt');
    expect(await command(['--format', 'json', none, none])).toMatchObject({ status: 1, out: '' });
  });

  it('writes one table of several files, under one head', async () => {
    const paths = ['one.txt', 'two.txt', 'three.txt'].map((name) => file(name, RAID));
    const { out } = await command(['--format', 'csv', ...paths]);
    const [single] = (await command(['--format', 'csv', paths[0] ?? ''])).out.split('type,id');
    expect(single).toBe('\uFEFF');
    expect(out.split('\uFEFF')).toHaveLength(2);
    expect(out.match(/^\uFEFF?type,id/gm)).toHaveLength(1);
    expect(out.match(/^figure,/gm)?.length).toBeGreaterThanOrEqual(3);
  });

  it('says in each row of a table, and in each export as JSON, which text it is of', async () => {
    const paths = ['one.txt', 'two.txt'].map((name) => file(name, RAID));
    const { out } = await command(['--format', 'csv', ...paths]);
    const [head = '', ...rows] = out.trim().split('\r\n');
    const column = head.split(',').indexOf('article');
    const named = new Set(rows.map((row) => paths.find((path) => row.includes(`,${path},,`))));
    expect([column > 0, [...named]]).toEqual([true, paths]);
    const lines = ['a', 'b'].map((id) => `${JSON.stringify({ id, text: RAID })}\n`);
    const json = await command(['--ndjson', '--format', 'json'], lines);
    const sources = JSON.parse(json.out).map(({ source }: { source: object }) => source);
    expect(sources).toMatchObject([{ id: 'a' }, { id: 'b' }]);
  });

  it('gives a text that has no title besides it its headline', async () => {
    const path = file('headed.txt', RAID);
    const { out } = await command(['--format', 'csv', path]);
    expect(out).toContain(',Raids in port towns,');
    const { out: bare } = await command(['--format', 'csv', '--no-quotes', path]);
    expect(bare).not.toContain('Raids in port towns');
  });
});

describe('the call', () => {
  it('prints its help when asked, and on standard error when called wrongly', async () => {
    expect(await command(['--help'])).toMatchObject({ status: 0, complaints: '' });
    for (const args of [
      [],
      ['--ndjson', 'a.txt'],
      ['--nonsense'],
      ['--format', 'doc', 'a.txt'],
      ['--card', '--trace', 'a.txt'],
    ]) {
      const { status, out, complaints } = await command(args);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(complaints).toMatch(/^annotate: .+\n\nReads crime news/);
    }
  });
});
