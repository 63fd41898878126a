import { collectionOf } from '../content-check/check.ts';
import type { SourceFile } from '../content-check/finding.ts';
import { addressOf } from '../content-check/links.ts';
import { parseYaml } from '../content-check/yaml.ts';
import { collections, type FrontMatter, splitFrontMatter } from '../handbook/front-matter.ts';
import { citationsOf } from '../norms/check-citations.ts';
import { type Norms, normKey } from '../norms/norm-data.ts';
import { editionOf } from '../norms/read-citations.ts';
import type { NormChange, ReviewItem } from './freshness.ts';

/** Data that pages are made of and that cites law; it has no Rechtsstand of its own. */
const dataTitles: Record<string, string> = {
  'src/glossary/glossary.yaml': 'Glossar',
  'src/wegweiser/rules/today.yaml': 'Regeln des Wegweisers „Darf diese Person arbeiten?“',
};

/** Cites norms to show how one cites. */
const aboutWriting = /^docs\/mitmachen\//;

/**
 * Every page and data file that ages: it has a Rechtsstand, an expert review, a date, or it cites a norm that changes.
 * `rechtsstand` is that of today's edition and stands in where a file has none. What cannot be read is left to the
 * content check.
 */
export function pageItems(files: readonly SourceFile[], norms: Norms, rechtsstand: string): ReviewItem[] {
  return files.flatMap((file): ReviewItem[] => {
    const item = /\.mdx?$/.test(file.path) ? readPage(file) : readData(file);
    if (item === undefined) return [];
    const changes =
      item.edition === '2013' || aboutWriting.test(file.path)
        ? []
        : changesAfter(item.rechtsstand ?? rechtsstand, [file, ...beside(file, files)], norms);
    const ages = [item.rechtsstand, item.checkedAt, item.nextReview, item.validUntil].some((each) => each !== undefined);
    return ages || changes.length > 0 ? [{ ...item, changes }] : [];
  });
}

function readPage({ path, text }: SourceFile): Omit<ReviewItem, 'changes'> | undefined {
  const { frontMatter = '' } = splitFrontMatter(text);
  const head = parseYaml<Partial<FrontMatter>>({ path, text: frontMatter }, collections[collectionOf(path)]).data;
  if (head?.title === undefined) return undefined;
  const { title, slug, rechtsstand, checkedAt, checkedBy, nextReview, validUntil } = head;
  return {
    kind: 'page',
    title,
    path,
    address: addressOf({ path, slug }),
    edition: editionOf(path),
    ...{ rechtsstand, checkedAt, checkedBy, nextReview, validUntil },
  };
}

function readData({ path }: SourceFile): Omit<ReviewItem, 'changes'> | undefined {
  const title = dataTitles[path];
  return title === undefined ? undefined : { kind: 'data', title, path, address: null, edition: 'today' };
}

/** Data files that belong to one page: `ali-k.journey.yaml` beside `ali-k.mdx`. */
function beside({ path }: SourceFile, files: readonly SourceFile[]): SourceFile[] {
  const stem = path.replace(/\.mdx?$/, '.');
  return stem === path ? [] : files.filter((each) => each.path.startsWith(stem) && each.path.endsWith('.yaml'));
}

/** Today's norms that the files cite and that read differently after the given day. A 2013 text cannot outdate. */
function changesAfter(rechtsstand: string, files: readonly SourceFile[], norms: Norms): NormChange[] {
  const changed = norms.editions.today.norms.filter(({ changedAt = '' }) => changedAt > rechtsstand);
  if (changed.length === 0) return [];
  const cited = new Set(
    files
      .flatMap((file) => citationsOf(file, editionOf(file.path), norms).cited)
      .filter(({ edition }) => edition === 'today')
      .map(({ statute, number }) => normKey(statute, number)),
  );
  return changed
    .filter(({ statute, number }) => cited.has(normKey(statute, number)))
    .map(({ statute, number, changedAt = '' }) => ({ norm: `§\u00a0${number}\u00a0${statute}`, changedAt }));
}
