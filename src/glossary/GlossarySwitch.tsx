import { useStorageSlot } from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ReactNode, useEffect } from 'react';
import styles from '../navigation/SiteFooter.module.css';
import { glossarySlot, off } from './setting.ts';

/** Without a running script nothing would pop up and nothing could be stored, so nothing is offered. */
export function GlossarySwitch(): ReactNode {
  const [setting, slot] = useStorageSlot(glossarySlot);
  const isBrowser = useIsBrowser();
  useEffect(() => {
    if (!isBrowser) return;
    if (setting === off) document.documentElement.dataset.glossar = off;
    else delete document.documentElement.dataset.glossar;
  }, [isBrowser, setting]);
  return (
    <fieldset className={styles.mode} hidden={!isBrowser}>
      <legend>Fachwörter</legend>
      <label>
        <input type="checkbox" checked={setting !== off} onChange={({ target }) => (target.checked ? slot.del() : slot.set(off))} /> im Text
        erklären
      </label>
    </fieldset>
  );
}
