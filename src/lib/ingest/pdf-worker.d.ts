/** Sets globalThis.pdfjsWorker, which pdf.js then runs on the same thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
