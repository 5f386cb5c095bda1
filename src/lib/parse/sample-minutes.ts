import type { DocumentText } from '#lib/model/document-text.ts';
import type { RegionRegistry } from '#lib/model/region.ts';

/** Made-up minutes for the tests of this folder, each in another layout. */
export const sampleMinutes = {
  bokmaalBullets: `Referat fra møte i sekretariatsgruppen

Tid: onsdag 5. mars 2025 kl. 10.00-12.30
Sted: Fjordsenteret, møterom Ask

Deltakere:
Anna	Berg	Nordre Dal IPR
Bo	Lie	Søre Dal IPR
Forfall: Cecilie Moe (Vestre Dal IPR)

Sak 1/25 Godkjenning av referat
Vedtak: Referatet godkjennes.

Sak 2/25 Runde rundt bordet

Nordre Dal IPR
- Ny skole er under bygging, og
  svømmehallen åpner til høsten
- Kraftnettet er fullt
 - Søknad er sendt
 - Svar ventes i mai

Søre Dal IPR (innsendt):
- Ingen nye saker

Østre Dal
- Felles legevakt er vedtatt

Sak 3/25 Eventuelt
- Nordre Dal ønsker seg nye lokaler
`,
  nynorskProse: `Møtebok frå styremøte i Fjordrådet
Stad: Rådhuset i Vik
Dato: torsdag 6. februar 2025
Tid: kl. 10:00–14:00

Desse møtte: Kari Nes (Vik), Ola Li (Luster), Per By (Årdal)
Fråfall: Siri Dal (Lærdal)

1. Godkjenning av innkalling
Samrøystes vedteke.

2. Ordet rundt bordet

Vik kommune

Ferja er innstilt tre dagar i veka. Kommunen har klaga til fylket.

Det manglar sjukepleiarar til natt.

Luster kommune

Kraftlaget byggjer ny linje.

Årdal kommune

Ikkje noko nytt.

3. Budsjett
Dagleg leiar gjekk gjennom tala.
Tilråding: Budsjettet vert vedteke
slik det ligg føre.
`,
  inline: `REGIONRÅDET FOR ÅSDALEN
MØTEPROTOKOLL
Møtedato:   27.09.2024      Tid: 0900 - 1430
Møtested:   Herredshuset

Til stede:
Hol:        ordfører Ida Holm, kommunedirektør Jo Aas
Gol:        ordfører Nils Gram
Ål kommune: forfall

SAK 31/24  GODKJENNING AV PROTOKOLL FRA MØTE 21.06.24
Vedtak: Protokollen godkjennes.

SAK 32/24  KOMMUNERUNDEN
Hol: Har vedtatt budsjettet. Jobber med ny skole.
Gol: Ingen nye saker siden sist.
Åsdal renovasjon IKS: Gebyret øker med 9 %.

Enstemmig vedtak:
1. Sakene tas til orientering.
2. Leder følger opp.

Møtet slutt kl 1425.
`,
  markdown: `---
date: 2024-05-02
---

# Møtereferat – Rådmannsgruppa

**Stad:** Fagernes
**Klokka:** 09.30

**Til stades:**

| Kommune | Namn | Merknad |
|---|---|---|
| Vang | Ola Nordli | leiar |
| Etnedal | Kari Nes | |

## Saksliste
1. Godkjenning
2. Runda
3. Ymse

## 1. Godkjenning
Referatet blei godkjent.

## 2. Runda – kva rører seg i kommunane?

### Vang

1. Ny bru er opna
   1. Parkeringa er ikkje ferdig
2. Kommunen har søkt om [tilskot](https://example.org/tilskot)

### Etnedal, med Kari og Per:

* Skulen er for liten

#### Helse
* Legen har slutta

## 3. Ymse
_Neste møte er 4. juni 2024._
`,
  withoutAgenda: `Oppsummering fra samlingen 14. juni 2023

Nordre Dal
Jobber med ny næringsplan
Har tilsatt ny rådgiver

Søre Dal
Bygger ny havn

Vestre Dal
ikke til stede
`,
  lettered: `Møteprotokoll – Kystrådet 23.–24. mai 2024
Sted: Havhotellet
Til stede:
Bodø kommune: Eva Eng, Leif Lund
Fauske kommune: Mia Moen
Røst kommune: ikke møtt

SR-sak 16/24: Innmeldte saker fra kommunene

a) Bodø kommune:
- Ny flyplass
- Boliger for studenter

b) Fauske kommune: Gruvene åpner igjen.
   - Skolen må utvides

c) Værøy kommune: Intet nytt å melde

SR-sak 17/24: Budsjett
Forslag til vedtak: Budsjettet vedtas.
Vedtak:
Budsjettet sendes tilbake.
`
} as const;

/** A registry in which the names of the samples' regions are written in full. */
export const sampleRegistry: RegionRegistry = {
  regions: [
    { id: 'nordre-dal', name: 'Nordre Dal IPR', aliases: ['Nordre Dal', 'NDR'], municipalities: ['Storvik'] },
    { id: 'sore-dal', name: 'Søre Dal IPR', aliases: ['Regionrådet for Søre Dal'], municipalities: ['Lillevik'] },
    { id: 'vestre-dal', name: 'Vestre Dal IPR', aliases: [], municipalities: [] },
    { id: 'ostre-dal', name: 'Østre Dal regionråd', aliases: [], municipalities: [] },
    { id: 'fjellregionen', name: 'Bergestadregionen IPR', aliases: [], municipalities: ['Bergestad', 'Vollen'] }
  ]
};

/** The document that reading plain text gives, without its hash. */
export function documentOf(text: string): DocumentText {
  const lines: DocumentText['lines'][number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, page: null, headingLevel: null, listLevel: null, cells: [], boxes: [] });
    start += line.length + 1;
  }
  return { name: 'sample.txt', format: 'txt', sha256: '0'.repeat(64), encoding: 'utf-8', pages: null, text, lines, problems: [] };
}
