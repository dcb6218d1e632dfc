import { bareHost } from '../extension/options/site-list.ts';
import { Address } from './address.tsx';
import type { GroupProps } from './group.tsx';
import { LinkButton, Row } from './rows.tsx';

/** Where Pressmark is turned off: the switch for everywhere, and each site and page with a button that turns it on again. */
export function Off({ settings: { options }, words, change }: GroupProps) {
  const off = [...new Set(options.offSites.map(bareHost)), ...options.offPages];
  const turnOn = (one: string) =>
    change(({ offSites, offPages }) => ({
      offSites: offSites.filter((site) => bareHost(site) !== one),
      offPages: offPages.filter((page) => page !== one),
    }));
  return (
    <>
      <Row
        name={words.t('set_off')}
        said={
          <>
            {options.off && <p class="meta">{words.t('st_off_text')}</p>}
            {off.length > 0 && <p class="meta">{words.count('set_off_count', off.length)}</p>}
          </>
        }
      >
        <button type="button" class="btn" onClick={() => change(() => ({ off: !options.off }))}>
          {words.t(options.off ? 'do_turn_on' : 'set_turn_off')}
        </button>
      </Row>
      {off.length > 0 && (
        <ul class="offs">
          {off.map((one) => (
            <li key={one}>
              <span>
                <Address of={one} />
              </span>
              <LinkButton words={words} of={one} onClick={() => turnOn(one)}>
                {words.t('set_turn_on')}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
