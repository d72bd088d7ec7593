import { useSyncExternalStore } from 'react';

const query = '(forced-colors: active)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the system paints its own few colours over those of pages (a Windows contrast theme). */
export function useForcedColors(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
