import { render } from 'preact';
import { Surface, type SurfaceProps } from './surface.tsx';

/** Puts a surface into its page, as soon as that has been read: a script that waits for nothing can be there first. */
export function startSurface(props: SurfaceProps): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => draw(props), { once: true });
  else draw(props);
}

function draw(props: SurfaceProps): void {
  const app = document.getElementById('app');
  document.documentElement.lang = props.words.locale;
  document.title = props.words.t('name');
  if (app) render(<Surface {...props} />, app);
}
