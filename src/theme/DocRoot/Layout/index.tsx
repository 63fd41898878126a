export { AreaLayout as default } from '../../../navigation/AreaLayout.tsx';
