import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyUpdate } from './classify-update.ts';
import { compileTopicBook } from './compile-topic-book.ts';
import { readTopicBook } from './topic-book.ts';

const reading = readTopicBook(readFileSync(new URL('../../../data/topics.yaml', import.meta.url), 'utf8'));
if (!reading.ok) throw new Error(reading.problem.message);
const rules = compileTopicBook(reading.value);

const topicsOf = (text: string): string[] => classifyUpdate({ text, leadIn: [] }, rules).map((hit) => hit.id);

const traps: Record<string, string[]> = {
  power: [
    'Det gir en større kraft når flere står sammen',
    'Den nye ordningen trer i kraft til sommeren',
    'I kraft av å være vertskommune får Lier et møte til',
    'Kraftig vekst i arbeidskraft, konkurransekraft og handlekraft',
    'Bærekraft og slagkraft i rådet',
    'Lærekreftene ved skolen er glade',
    'Møte på Lillestrøm rådhus',
    'Folk strømmet til åpningen',
    'Vi har brukt mye energi på møteplanen',
    'Programmet ligger på nettet og på internett',
    'Nettverket for næringssjefer møttes'
  ],
  economy: [
    'Klimabudsjettet er vedtatt',
    'Sirkulærøkonomi i byggebransjen',
    'Samfunnsøkonomisk analyse av ny tunnel',
    'Privatøkonomien til folk er stram, sier banken',
    'Naturregnskap for fjellområdet'
  ],
  defence: [
    'Koordinatorene møtes hver måned',
    'Driften er forsvarlig, og saksbehandlingen er forsvarleg',
    'Kommunedirektøren forsvarer vedtaket',
    'Sivilforsvaret pumpet kjellere',
    'Statsforvalteren ba om en uforsvarlig rask avklaring'
  ],
  transport: [
    'Nedleggelse av linjer ved de videregående skolene',
    'Ny veileder og mer veiledning',
    'Svein Veggum er ny leder',
    'Saken er på vei til formannskapet',
    'Rettleiing og vegleiing av nytilsette',
    'Ungdommen deltok, og ordføreren tok inntog i salen',
    'Idrettsbanen får nytt dekke',
    'Få fylkesrådet på banen',
    'På vegne av styret',
    'Møtet ble holdt i samband med julelunsjen',
    'Vegetasjon i parken',
    'Et urbant og åpent fellesskap'
  ],
  education: ['Skoleskyssen er lagt om', 'Kulturskolen spiller til jul', 'Skolekorpset fyller 50 år', 'Lærerik tur til Brussel'],
  health: ['Dyrehelse på setra', 'Vi må ha to nye kolleger', 'Urimelege krav og daglege avvik', 'Omsorgssvikt ble avdekket'],
  environment: [
    'Godt arbeidsmiljø på rådhuset',
    'Fagmiljøene er for små',
    'Inneklima i kantinen',
    'Det er naturlig å vente',
    'Godt klima for dialog',
    'En flom av henvendelser'
  ],
  business: ['Oppvekst og kultur har ny sjef', 'Sunt kosthold og ernæring', 'Forhandlingene fortsetter'],
  cooperation: [
    'Ny barnehage i sentrum er bygget i samarbeid med sognet',
    'Tariffavtalen gjelder fra mai',
    'Sammenslåing av to skolekretser utredes'
  ],
  inclusion: ['Ungdomsskolen har fått nytt tak', 'Avgiften er inkludert i prisen'],
  planning: ['Møtet er flyttet til 12. mars', 'Vedtok økonomiplan og handlingsplan', 'Årsplan for rådet'],
  digital: ['Digitalt møte neste gang', 'Innovasjon Norge holdt innlegg', 'Kunstig snø i lysløypa']
};

const hits: Record<string, string[]> = {
  power: [
    'Ressursgruppe på kraft',
    'Kraft-satsing',
    'Straumnettet er fullt fram til 2032',
    'Effektbehovet hos bedriftene er kartlagt, Elvia deltar',
    'Vindturbinane på fjellet er omstridde',
    'Vasskraftverket skal rustast opp',
    'Utredning om energi og ledig kapasitet i nettet',
    'Ny 420 kV-ledning til høring',
    'Solceller på alle kommunale tak'
  ],
  economy: [
    'Kommuneøkonomien er krevende',
    'Underskot på 14 millionar, må spare i alle einingar',
    'Omstilling og økonomi på felles formannskapsmøte',
    'Fryktar ROBEK-lista',
    'Budsjettet er saldert med fond',
    'Skatteinngangen svikter, og renteutgiftene øker',
    'Nytt inntektssystem, vi taper 12 mill.',
    'Fordeling av utgifter til felles administrasjon',
    'Trange økonomiske rammer i alle kommunene'
  ],
  defence: [
    'Langtidsplan for Forsvaret',
    'Nytt NATO-senter til Bodø',
    'Heimevernet øver i veke 40',
    'Skytefeltet blir utvida',
    'HV-05 har ny sjef',
    'Luftvern på flystasjonen',
    'Totalforsvarsøvelse med kommunene',
    'Nammo søker 200 nye, ammunisjonsproduksjonen dobles'
  ],
  transport: [
    'E18 – køproblematikk',
    'Rv.4, Fv 33 og rv 25 må prioriteres',
    'Dobbeltspor på Dovrebanen',
    'Ferja går for sjeldan',
    'Fylkesvegane forfell',
    'Kollektivtilbudet og innfartsparkeringen',
    'Gods på bane, brev til Bane NOR',
    'Hurtigladarar for lastebilar',
    'NTP – samlet innspill'
  ],
  education: [
    'Skolestruktur og nedleggelse av skoler',
    'To grendeskular blir lagde ned',
    'Lærlingar i kommunen',
    'Studieplasser ved høgskulen',
    'Mangel på kompetanse i industrien',
    'Barnehageopptaket er klart'
  ],
  health: [
    'Legevakta må byggjast om',
    'Fastlegekrise',
    'Sjukeheimen er full',
    'Nytt sykehus ved Mjøsa',
    'Heimetenesta manglar folk',
    'Psykisk helse hos unge'
  ],
  environment: [
    'Oslofjorden – nitrogenrensing',
    'Flaumen tok to bruer',
    'Kvikkleire ved elva',
    'Utslippene skal ned 55 prosent',
    'Villreinen er truga',
    'Ny renovasjonsordning'
  ],
  business: [
    'Strategisk næringsplan',
    'Verdiskaping/industri: dobling av eksporten',
    'Gründerar får kontor i næringshagen',
    'Reiselivet veks',
    'Fabrikken permitterer 40',
    'Bøndene fekk avlingsskadar'
  ],
  cooperation: [
    'Samarbeidsavtale med universitetet',
    'Håndbok for interkomm. Samarbeid',
    'Kommunesammenslåing utredes',
    'Revisjon av vedtektene',
    'Samarbeidet med fylkeskommunen',
    'Intensjonsavtale om vertskommune for barnevern',
    'Grensejustering mot Ringsaker'
  ],
  inclusion: [
    'Utanforskap blant unge',
    'Flyktningar frå Ukraina',
    'Barnefattigdom',
    'Ungdomsklubb i alle bygder',
    'Inkludering i arbeidslivet',
    'Ensomhet blant eldre'
  ],
  planning: [
    'Regional plan for areal',
    'Kommuneplanens arealdel',
    'Tilflytting og bulyst',
    'Boligbyggingen har stoppet opp',
    'Folketalet går ned',
    'Bustadpolitisk plan'
  ],
  digital: [
    'KI i saksbehandlinga',
    'Digitaliseringsstrategi',
    'Breiband til alle grender',
    'Dataangrep mot kommunen',
    'Innovasjon i kommunene',
    'Velferdsteknologi'
  ]
};

const rows = (table: Record<string, string[]>): [string, string][] =>
  Object.entries(table).flatMap(([topic, texts]) => texts.map((text): [string, string] => [topic, text]));

describe('the project’s topic book', () => {
  it.each(rows(traps))('does not find %s in "%s"', (topic, text) => {
    expect(topicsOf(text)).not.toContain(topic);
  });

  it.each(rows(hits))('finds %s in "%s"', (topic, text) => {
    expect(topicsOf(text)).toContain(topic);
  });

  it('finds nothing in small talk', () => {
    for (const text of ['Ikke noe nytt', 'God stemning', 'Ny koordinator fra 1. mai', 'Takk for et godt møte', 'Ordføreren er i permisjon'])
      expect(topicsOf(text)).toEqual([]);
  });
});
