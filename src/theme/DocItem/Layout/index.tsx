export { HandbookPage as default } from '../../../handbook/HandbookPage.tsx';
