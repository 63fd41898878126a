export { Admonition as default } from '../../handbook/Admonition.tsx';
