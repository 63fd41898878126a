export { SiteFooter as default } from '../../navigation/SiteFooter.tsx';
