import { expect, test } from 'vitest';
import { couldBeRoundName, isRoundName } from './round-names.ts';

test.each([
  'Runde rundt bordet – hva er nytt i regionene?',
  'Runde kommunane',
  'Runde fylkeskommunen og staten',
  'Runde i medlemskommunene',
  'Kommunerunden',
  'Statusrunde',
  'Bordrunde:',
  'Rundt bordet',
  'Blikk på kommunene (3 min. på hver)',
  'Rundtur i regionane',
  'Felles bord!',
  'Siden sist',
  'Sidan sist i kommunane',
  'Fra kommunene',
  'Frå medlemskommunane',
  'Fra fylkeskommunen og statsforvalteren',
  'Nytt fra kommunene',
  'Nytt frå regionane',
  'Hva skjer i regionene?',
  'Kva skjer i kommunane',
  'Kommunene informerer',
  'Regionane orienterer',
  'Orientering fra medlemmene',
  'Orienteringer fra styrets medlemmer',
  'Status i delregionene',
  'Status fra delregionene',
  'Aktuelle saker i regionene',
  'Aktuelt fra eierkommunene',
  'Kort orientering frå kvar kommune',
  'Saker frå kommunane',
  'Innmeldte saker fra kommunene',
  'Innspill fra delregionene',
  'Gjensidig orientering',
  'Informasjonsutveksling mellom kommunene',
  'Ordføreren har ordet',
  'Ordførerrunden',
  'Rundgang i regionene',
  'Runde med oppdatering fra hver region',
  'Nytt fra regionrådene',
  'Nytt frå regionråda',
  'Orienteringer fra regionene og fylkeskommunen',
  'Rapport fra regionene',
  'Meldinger fra medlemsrådene',
  'Ordet er fritt – runde'
])('"%s" names the round', (title) => {
  expect(isRoundName(title)).toBe(true);
});

test.each([
  'Godkjenning av referat fra runde rundt bordet',
  'Budsjett 2026',
  'Orientering fra Volda sjukehus',
  'Rundskriv fra departementet',
  'Rundballer og plast',
  'Høring – regionplan for kommunene',
  'Økonomi i kommunene',
  'Valg av leder',
  'Ny rundkjøring',
  'Fra Fauske til Bodø på to timer'
])('"%s" names another case', (title) => {
  expect(isRoundName(title)).toBe(false);
});

test.each(['Orienteringer', 'Oppdateringer', 'Innspill', 'Aktuelt', 'Status'])('"%s" could name it', (title) => {
  expect(couldBeRoundName(title)).toBe(true);
});
