import { useLocation } from '@docusaurus/router';
import { useEffect, useRef, useState } from 'react';

/**
 * What stands behind `#` in the address, empty until hydration, and how to write it. A fragment without „=“ is a place
 * on the page and leaves the state as it is. Writing the same `step` again replaces the entry in the browser's history,
 * so that arrowing through the answers of one question is one step back.
 */
export function useFragment(): [fragment: string, write: (fragment: string, step: string) => void] {
  const [fragment, setFragment] = useState('');
  const lastStep = useRef<string>(undefined);
  const location = useLocation();

  // A link of the site to this same page tells only the router.
  useEffect(() => {
    const read = () => {
      const { hash } = window.location;
      if (hash !== '' && !hash.includes('=')) return;
      lastStep.current = undefined;
      setFragment(hash.slice(1));
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [location]);

  const write = (next: string, step: string) => {
    const { pathname, search } = window.location;
    window.history[step === lastStep.current ? 'replaceState' : 'pushState'](
      window.history.state,
      '',
      `${pathname}${search}${next && `#${next}`}`,
    );
    lastStep.current = step;
    setFragment(next);
  };
  return [fragment, write];
}
