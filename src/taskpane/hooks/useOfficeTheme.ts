import { useEffect, useState } from 'react';
import type { OfficeColours } from '../theme/themeKind';

/**
 * The colours of Office as they are now. Excel tells nobody when they change (the event is Outlook's alone), but to change
 * them a person leaves the pane: they are read again whenever one comes back to it. Office.js for Windows asks Excel anew
 * where its last answer is older than five seconds.
 *
 * @param read asks Office; a host without themes has none
 */
export function useOfficeTheme(read: () => OfficeColours | undefined): OfficeColours | undefined {
  const [theme, setTheme] = useState(read);
  useEffect(() => {
    const readAgain = () => setTheme(read());
    window.addEventListener('focus', readAgain);
    document.addEventListener('visibilitychange', readAgain);
    return () => {
      window.removeEventListener('focus', readAgain);
      document.removeEventListener('visibilitychange', readAgain);
    };
  }, [read]);
  return theme;
}
