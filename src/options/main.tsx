import { render } from 'preact';
import { createSettingsGateway } from '../extension/gateways/settings.ts';
import { interfaceLocale, lookUp } from '../extension/words.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { createWords } from '../ui/words/words.ts';
import { SettingsPage } from './page.tsx';

const words = createWords(lookUp, interfaceLocale());
const app = document.getElementById('app');
document.documentElement.lang = words.locale;
document.title = words.t('settings_title');
if (app) {
  keepFocus(app);
  render(<SettingsPage gateway={createSettingsGateway()} words={words} />, app);
}
