import { render } from 'preact';
import { loadShapes } from './map/shapes.ts';
import { Surface, type SurfaceProps } from './surface.tsx';

/** Puts a surface into its page. */
export function startSurface(props: SurfaceProps): void {
  // read while the tab is asked; what fails here is met again where the map is drawn
  loadShapes().catch(() => undefined);
  const app = document.getElementById('app');
  document.documentElement.lang = props.words.locale;
  document.title = props.words.t('name');
  if (app) render(<Surface {...props} />, app);
  // the tab's answer is on its way
  props.words.ready();
}
