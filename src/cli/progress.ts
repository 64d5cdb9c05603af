import progress from 'cli-progress';
import type { CrawlProgress } from '../crawl/crawl-site.js';

/** A bar on a terminal; elsewhere nothing, since a log has no use for it. */
export function startProgress(name: string, mostPages: number) {
  if (!process.stderr.isTTY) return { tell: () => undefined, end: () => undefined };
  const format = `${name} {bar} {value}/{total} {page}`;
  const bar = new progress.SingleBar({ format, stream: process.stderr, clearOnComplete: true }, progress.Presets.rect);
  bar.start(1, 0, { page: '' });
  return {
    tell: ({ read, waiting, address }: CrawlProgress) => {
      bar.setTotal(Math.min(mostPages, read + waiting));
      bar.update(read, { page: address.slice(0, 60) });
    },
    end: () => bar.stop(),
  };
}
