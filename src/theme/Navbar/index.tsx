export { SiteHeader as default } from '../../navigation/SiteHeader.tsx';
