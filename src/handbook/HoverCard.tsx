import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { type FocusEvent, type MouseEvent, type PointerEvent, type ReactNode, useId } from 'react';
import styles from './HoverCard.module.css';

type Props = {
  href: string;
  /** What is said about the linked words: phrasing content, no link. Also the link's description for screen readers. */
  card: ReactNode;
  /** Text of the link inside the card, by which a finger goes on: its first tap only opens the card. */
  more: string;
  className?: string;
  children: ReactNode;
};

/**
 * A link that says on hover, focus and first tap what it leads to (WCAG 1.4.13: Escape closes the card, the pointer may
 * enter it, it stays). Without JavaScript it is the link alone; so feeds and reader views carry no cards either.
 */
export function HoverCard({ href, card, more, className, children }: Props): ReactNode {
  const id = useId();
  const isBrowser = useIsBrowser();
  return (
    <>
      <Link
        to={href}
        className={`${styles.link} ${className ?? ''}`}
        aria-describedby={isBrowser ? id : undefined}
        onPointerEnter={enterLink}
        onPointerLeave={leave}
        onPointerDown={remember}
        onFocus={focus}
        onBlur={blur}
        onClick={click}
      >
        {children}
      </Link>
      {isBrowser && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the pointer is on it (WCAG 1.4.13 hoverable)
        <span popover="manual" hidden className={styles.card} onPointerEnter={stay} onPointerLeave={leave} onBlur={blur}>
          <span id={id}>{card}</span>
          <Link to={href} className={styles.more}>
            {more}
          </Link>
        </span>
      )}
    </>
  );
}

type Opened = { link: HTMLElement; card: HTMLElement };

/** There is never more than one open card. */
let opened: Opened | undefined;
let timer: number | undefined;
let lastPointer = '';

const openAfter = 150;
const closeAfter = 300;

function show(link: HTMLElement, byTouch = false): void {
  stay();
  if (opened?.link === link) return;
  hide();
  const card = link.nextElementSibling as HTMLElement | null;
  if (card?.popover !== 'manual') return;
  opened = { link, card };
  link.dataset.open = byTouch ? 'touch' : '';
  const { left, bottom } = link.getBoundingClientRect();
  card.style.setProperty('--x', `${left + window.scrollX}px`);
  card.style.setProperty('--y', `${bottom + window.scrollY}px`);
  card.hidden = false;
  card.showPopover();
  document.addEventListener('keydown', onKeyDown);
  document.addEventListener('pointerdown', onPointerDown);
}

function hide(): void {
  stay();
  if (opened === undefined) return;
  const { link, card } = opened;
  opened = undefined;
  delete link.dataset.open;
  card.hidePopover();
  card.hidden = true;
  document.removeEventListener('keydown', onKeyDown);
  document.removeEventListener('pointerdown', onPointerDown);
}

/** Whatever was about to happen does not. */
function stay(): void {
  window.clearTimeout(timer);
}

function holds({ link, card }: Opened, target: EventTarget | null): boolean {
  return target instanceof Node && (link.contains(target) || card.contains(target));
}

function onKeyDown({ key }: KeyboardEvent): void {
  if (key === 'Escape') hide();
}

function onPointerDown({ target }: globalThis.PointerEvent): void {
  if (opened !== undefined && !holds(opened, target)) hide();
}

function enterLink({ currentTarget, pointerType }: PointerEvent<HTMLElement>): void {
  if (pointerType === 'touch') return;
  stay();
  timer = window.setTimeout(() => show(currentTarget), openAfter);
}

function leave({ pointerType }: PointerEvent): void {
  if (pointerType === 'touch') return;
  stay();
  if (opened !== undefined && !(holds(opened, document.activeElement) && document.activeElement?.matches(':focus-visible')))
    timer = window.setTimeout(hide, closeAfter);
}

function remember({ pointerType }: PointerEvent): void {
  lastPointer = pointerType;
}

function focus({ currentTarget }: FocusEvent<HTMLElement>): void {
  if (currentTarget.matches(':focus-visible')) show(currentTarget);
}

function blur({ relatedTarget }: FocusEvent): void {
  if (opened !== undefined && !holds(opened, relatedTarget)) hide();
}

function click(event: MouseEvent<HTMLElement>): void {
  const byTouch = lastPointer === 'touch' && event.detail > 0;
  if (!byTouch || event.currentTarget.dataset.open === 'touch') {
    hide();
    return;
  }
  event.preventDefault();
  hide();
  show(event.currentTarget, true);
}
