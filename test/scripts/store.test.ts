import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifestFor } from '../../scripts/vite/manifest.ts';
import { messagesOf } from '../ui/words-of.ts';

const file = (name: string) => readFileSync(name, 'utf8');
const permissions = new Set(
  (['chrome', 'firefox'] as const).flatMap((target) => manifestFor(target).permissions ?? []),
);

it.each(['store/permissions.md', 'README.md'])(
  'every permission of either package is justified in %s',
  (name) => {
    const said = file(name);
    expect([...permissions].filter((permission) => !said.includes(`\`${permission}\``))).toEqual(
      [],
    );
    expect(permissions).toContain('sidePanel');
  },
);

it('the listing says what the extension says of itself', () => {
  expect(file('store/listing.md')).toContain(messagesOf('en').description?.message);
});
