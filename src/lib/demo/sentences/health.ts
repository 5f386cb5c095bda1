import type { SentenceStock } from './sentence-stock.ts';

export const health: SentenceStock = {
  nb: [
    'Legevakta i {place} får nye lokaler',
    'Vaksineringen er i rute i alle kommunene',
    'Mangel på fastleger i {few} kommuner',
    'Sykehjemmet i {place} utvides med {count} plasser',
    'Møte med helseforetaket om utskrivningsklare pasienter',
    'Sykehusstrukturen er sendt på høring',
    'Smittetallene går ned, men {place} har hatt et nytt utbrudd',
    'Teststasjonen i {place} holder åpent til {month}',
    'Hjemmetjenesten i {place} prøver ut ny turnus',
    'Kommuneoverlegen i {place} går av med pensjon',
    'Psykisk helse hos eldre var tema på samlingen i {month}',
    'Akuttmottaket ved sykehuset er overfylt',
    'Ambulansestasjonen i {place} foreslås nedlagt',
    'Folkehelseuka arrangeres i {place} i {month}',
    'Dagsenter for personer med demens er åpnet i {place}',
    'Heldøgns omsorg: {place} bygger {count} nye plasser',
    'Jordmortilbudet i {place} er styrket',
    'Rehabiliteringsplasser flyttes fra {place} til {other}',
    'Helsefellesskapet har vedtatt en plan for skrøpelige eldre',
    'Rutinene for smittevern gjennomgås i {month}',
    'Brukerstyrt personlig assistanse er tema i helsenettverket',
    'Fødetilbudet ved sykehuset må bestå, mener ordførerne',
    'Influensasesongen ga mange innleggelser',
    'Lang ventetid på behandling i psykisk helsevern',
    'Trygghetsalarmene byttes ut i {few} kommuner',
    'Frisklivssentralen i {place} har fått {count} nye deltakere',
    'Helsehuset i {place} er åpnet',
    'Legevikarene i {place} slutter i {month}',
    'Pasientene i {place} må vente lenger på time hos fastlegen',
    'Tilbudet til pårørende er utvidet i {few} kommuner'
  ],
  nn: [
    'Legevakta i {place} får nye lokale',
    'Vaksineringa er i rute i alle kommunane',
    'Mangel på fastlegar i {few} kommunar',
    'Sjukeheimen i {place} blir utvida med {count} plassar',
    'Møte med helseføretaket om utskrivingsklare pasientar',
    'Smittetala går ned, men {place} har hatt eit nytt utbrot',
    'Heimetenesta i {place} prøver ut ny turnus',
    'Kommuneoverlegen i {place} går av med pensjon',
    'Ambulansestasjonen i {place} er foreslått nedlagd',
    'Dagsenter for personar med demens er opna i {place}'
  ],
  themes: {
    nb: ['Helse og omsorg', 'Legevakt', 'Fastleger', 'Sykehus', 'Smittevern'],
    nn: ['Helse og omsorg', 'Legevakt', 'Fastlegar', 'Sjukehus', 'Smittevern']
  }
};
