import { useColorMode } from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import styles from './SiteFooter.module.css';

const choices = [
  { value: null, label: 'wie das Gerät' },
  { value: 'light', label: 'hell' },
  { value: 'dark', label: 'dunkel' },
] as const;

/** Follows the device unless the reader chooses; without a running script only the device decides, so nothing is offered. */
export function ColourMode(): ReactNode {
  const { colorModeChoice, setColorMode } = useColorMode();
  const isBrowser = useIsBrowser();
  return (
    <fieldset className={styles.mode} hidden={!isBrowser}>
      <legend>Darstellung</legend>
      {choices.map(({ value, label }) => (
        <label key={label}>
          <input type="radio" name="darstellung" checked={colorModeChoice === value} onChange={() => setColorMode(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
