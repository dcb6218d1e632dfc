import { render } from 'preact';
import { Surface, type SurfaceProps } from './surface.tsx';

/** Puts a surface into its page. */
export function startSurface(props: SurfaceProps): void {
  const app = document.getElementById('app');
  document.documentElement.lang = props.words.locale;
  document.title = props.words.t('name');
  if (app) render(<Surface {...props} />, app);
  // the tab's answer is on its way
  props.words.ready();
}
