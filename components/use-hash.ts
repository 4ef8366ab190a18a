import { useEffect, useState } from 'preact/hooks';

const read = () => location.hash.slice(1);

/** The part of the page the address names, so that it can be linked to and gone back from. */
export function useHash(): string {
  const [hash, setHash] = useState(read);
  useEffect(() => {
    const changed = () => setHash(read());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash;
}
