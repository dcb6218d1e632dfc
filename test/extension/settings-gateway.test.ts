import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocks, fake } from '../fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('../fake-browser.ts'));
vi.stubGlobal('navigator', { locks: createLocks() });
const { createSettingsGateway } = await import('../../src/extension/gateways/settings.ts');

const { local } = fake.storage;
const options = () => local.stored.get('options');
beforeEach(() => {
  local.stored.clear();
  local.breaks = { get: false, set: false };
});

describe('two windows with the settings', () => {
  const [one, other] = [createSettingsGateway(), createSettingsGateway()];

  it('that set the same list at once both have their way', async () => {
    const off = (site: string) => (stored: { offSites: string[] }) => ({
      offSites: [...stored.offSites, site],
    });
    await Promise.all([one.change(off('a.example')), other.change(off('b.example'))]);
    expect(options()).toMatchObject({ offSites: ['a.example', 'b.example'] });
  });

  it('of which one deletes what the other is just setting leave it deleted or set, and undo it whole', async () => {
    await one.change(() => ({ style: 'tint' }));
    const setting = other.change(() => ({ quiet: true }));
    const kept = await one.deleteAll();
    await setting;
    expect(options()).toBeUndefined();
    await one.putBack(kept);
    expect(options()).toMatchObject({ style: 'tint', quiet: true });
  });

  it('say that a full storage took nothing, and go on', async () => {
    local.breaks.set = true;
    await expect(one.change(() => ({ quiet: true }))).rejects.toThrow('quota');
    local.breaks.set = false;
    await one.change(() => ({ quiet: true }));
    expect(options()).toMatchObject({ quiet: true });
  });
});

describe('an open page of settings', () => {
  it('hears what is stored or allowed elsewhere, until it is closed', () => {
    const changed = vi.fn();
    const life = new AbortController();
    createSettingsGateway().watch(changed, life.signal);
    const tell = () => {
      fake.storage.onChanged.fire({}, 'local');
      fake.permissions.onAdded.fire({});
      fake.permissions.onRemoved.fire({});
    };
    tell();
    expect(changed).toHaveBeenCalledTimes(3);
    life.abort();
    tell();
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it.each([
    [['<all_urls>'], true],
    [['*://*/*'], true],
    [['*://a.example/*'], false],
  ])('says of %j that all sites are allowed: %s', async (granted, isEverywhere) => {
    Object.assign(fake.commands, { getAll: async () => [] });
    fake.state.granted = granted;
    const about = { languages: ['en'], knowledge: '2026-11' };
    vi.spyOn(fake.runtime, 'sendMessage').mockResolvedValueOnce(about as never);
    expect((await createSettingsGateway().load()).isEverywhere).toBe(isEverywhere);
  });
});

describe('a file of settings', () => {
  const gateway = createSettingsGateway();

  it('brings in what another one brought out', async () => {
    await gateway.change(() => ({ style: 'tint', offSites: ['a.example'] }));
    const file = await gateway.exportAll();
    await gateway.change(() => ({ style: 'off', offSites: [] }));
    const undo = await gateway.importAll(file);
    expect(options()).toMatchObject({ style: 'tint', offSites: ['a.example'] });
    await undo?.();
    expect(options()).toMatchObject({ style: 'off', offSites: [] });
  });

  it('that cannot be stored is still one: only that fails', async () => {
    fake.storage.local.breaks.set = true;
    await expect(gateway.importAll('{"version":1}')).rejects.toThrow();
    fake.storage.local.breaks.set = false;
  });

  it.each(['', '{', '[]', '{"style":"tint"}', 'null'])(
    'that says %j changes nothing',
    async (text) => {
      await gateway.change(() => ({ places: false }));
      const before = structuredClone(options());
      expect(await gateway.importAll(text)).toBeUndefined();
      expect(options()).toEqual(before);
    },
  );
});
