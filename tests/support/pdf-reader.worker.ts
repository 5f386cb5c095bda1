import { readDocument } from '#lib/ingest/read-document.ts';

addEventListener('message', ({ data }: MessageEvent<{ bytes?: Uint8Array }>) => {
  if (data.bytes) void readDocument(data.bytes, 'referat.pdf').then((reading) => postMessage({ reading }));
});
