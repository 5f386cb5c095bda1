import { describe, expect, it } from 'vitest';
import { documentId, freeId } from './document-id.ts';

describe('documentId', () => {
  it('is the file name without its ending', () => {
    expect(documentId('2024-11-19-koordineringsgruppen.txt')).toBe('2024-11-19-koordineringsgruppen');
  });

  it('leaves the folder and everything that a link would have to escape out', () => {
    expect(documentId('C:\\Møter\\Referat fra møte på Årnes (endelig).docx')).toBe('referat-fra-mote-pa-arnes-endelig');
    expect(documentId('mappe/Næring & vekst.pdf')).toBe('naering-vekst');
  });

  it('reads a name the same whether its accents are composed or not', () => {
    expect(documentId('møte på råkjøl é.txt'.normalize('NFD'))).toBe(documentId('møte på råkjøl é.txt'.normalize('NFC')));
  });

  it('keeps dots that are part of a date, and names that are only an ending', () => {
    expect(documentId('referat 19.11.2024.txt')).toBe('referat-19-11-2024');
    expect(documentId('.txt')).toBe('txt');
  });

  it('still names a document whose file name has no letter of ours', () => {
    expect(documentId('会議.txt')).toBe('document');
  });
});

describe('freeId', () => {
  it('counts up past the ids that are taken', () => {
    expect(freeId('referat', new Set())).toBe('referat');
    expect(freeId('referat', new Set(['referat', 'referat-2']))).toBe('referat-3');
  });
});
