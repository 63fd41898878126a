import type { ClientModule } from '@docusaurus/types';

/**
 * After client navigation the focus would fall to the body and nothing be announced: open menus close, then the new
 * page's h1 takes the focus (in this order, since a closing popover gives the focus back to its button).
 */
const routeFocus: ClientModule = {
  onRouteDidUpdate({ location, previousLocation }) {
    if (previousLocation === null || previousLocation.pathname === location.pathname || location.hash !== '') return;
    for (const open of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) open.hidePopover();
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  },
};

export default routeFocus;
