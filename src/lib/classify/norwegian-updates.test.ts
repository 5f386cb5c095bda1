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
    'Nettverket for næringssjefer møttes',
    'Brannsjefen på Strømsø har takket av',
    'Straumsnes bygdekvinnelag inviterer',
    'Kraftås velforening har ny leder',
    'Innbyggerne på Strømmen fikk nytt bibliotek',
    'Strømmen stasjon er pusset opp',
    'Strømpebutikken flytter',
    'Mowi utvider slakteriet i Herøy, men grunnrenteskatten gjør at de venter',
    'Nordlandsbanen må elektrifiseres, slik at godstogene slipper diesel'
  ],
  economy: [
    'Klimabudsjettet er vedtatt',
    'Sirkulærøkonomi i byggebransjen',
    'Samfunnsøkonomisk analyse av ny tunnel',
    'Privatøkonomien til folk er stram, sier banken',
    'Naturregnskap for fjellområdet',
    'Jernbanen Moss – Såstad: åpning i 2029, budsjettet har økt 5 mrd.',
    'Overskuddet fra konserten går til korpset',
    'Politikerne har stort handlingsrom i denne saken',
    'Lovpålagt opplæring for verneombud',
    'Driften av kinoen er lagt ned',
    'Gradestokken viste minus 20',
    'Overføring på nett fra kommunestyremøtene',
    'Ordninga skal gjelda frå nyttår'
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
    'Et urbant og åpent fellesskap',
    'Bydelene har mobile vaksinebusser',
    'Vi ser på næringsarealer langs E134',
    'Kollektivt løft for kulturen',
    'Ballbanen er ferdig, og banen åpner lørdag',
    'Cruise: kommunestyret har sett tak på 4000 passasjerar, fleire reiarlag har avlyst',
    'Nedgangen i luftfarten har gitt 4000 permitterte',
    'Sveisekurset er fullt, og sveisen sitter',
    'Høyhastighetsbredbånd til alle',
    'Kommunen går en ny vei'
  ],
  education: [
    'Skoleskyssen er lagt om',
    'Kulturskolen spiller til jul',
    'Skolekorpset fyller 50 år',
    'Lærerik tur til Brussel',
    'Lysanlegget kom til skolestart',
    'Fiskeindustrien manglar arbeidskraft'
  ],
  health: [
    'Dyrehelse på setra',
    'Vi må ha to nye kolleger',
    'Urimelege krav og daglege avvik',
    'Omsorgssvikt ble avdekket',
    'Lar seg ikke gjennomføre før jul',
    'Helene Michelsen og Bjørn Helseth er valgt',
    'Rehabilitering av rådhuset',
    'Koronaregningen er ikke gjort opp'
  ],
  environment: [
    'Godt arbeidsmiljø på rådhuset',
    'Fagmiljøene er for små',
    'Inneklima i kantinen',
    'Det er naturlig å vente',
    'Godt klima for dialog',
    'En flom av henvendelser',
    'Skredderen på torget',
    'Orkanger og Algerie spilte uavgjort',
    'Vannvittig god oppslutning',
    'Vassenden og Myrvoll skole',
    'Verneverdige hus i gågata'
  ],
  business: [
    'Oppvekst og kultur har ny sjef',
    'Sunt kosthold og ernæring',
    'Forhandlingene fortsetter',
    'Etablering av styringsgruppe',
    'Virker lovende, sier lederen',
    'Børsten i feiemaskinen er byttet',
    'Salen i sentrum er pusset opp'
  ],
  cooperation: [
    'Ny barnehage i sentrum er bygget i samarbeid med sognet',
    'Tariffavtalen gjelder fra mai',
    'Sammenslåing av to skolekretser utredes',
    'Skolene på Nes slås sammen',
    'Forbedring i forhold til fylkesgjennomsnittet',
    'Samhandling mellom sykehus og fastleger'
  ],
  inclusion: [
    'Ungdomsskolen har fått nytt tak',
    'Avgiften er inkludert i prisen',
    'Prosjektet inkluderer USN og er integrert i årsplanen',
    'Besøk fra Romania',
    'Bua ved kaia'
  ],
  planning: [
    'Møtet er flyttet til 12. mars',
    'Vedtok økonomiplan og handlingsplan',
    'Årsplan for rådet',
    'Reguleringsplan for E39',
    'Områdeplanen til Elvia viser kø',
    'Sentralisering av politiet',
    'Flaumen gjorde skade på veg og dyrka mark'
  ],
  digital: [
    'Digitalt møte neste gang',
    'Innovasjon Norge holdt innlegg',
    'Kunstig snø i lysløypa',
    'NTNU har flere studieplasser i informasjonssikkerhet'
  ]
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
    'Solceller på alle kommunale tak',
    'Konsesjon til effektoppgradering i elva',
    'Kraftkommunane krev meir av grunnrenta',
    'Vindmøller på Strømsø',
    'Biovarmeanlegget står ferdig'
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
    'Trange økonomiske rammer i alle kommunene',
    'Kvart fjerde årsverk må vekk',
    'Rekneskapet viser eit overskot på 3 mill.',
    'Renten spiser opp handlingsrommet',
    'Drifta må ned 40 mill.',
    'Investeringer for 400 mill. er utsatt'
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
    'NTP – samlet innspill',
    'Ferjane og ferjetakstane',
    'Banen til Oslo, vi krever halvtimesfrekvens',
    'Bom og piggdekkgebyr øker',
    'Kollektivnettet legges om',
    'Brua er stengd',
    'Widerøe kuttar to morgonfly'
  ],
  education: [
    'Skolestruktur og nedleggelse av skoler',
    'To grendeskular blir lagde ned',
    'Lærlingar i kommunen',
    'Studieplasser ved høgskulen',
    'Mangel på kompetanse i industrien',
    'Barnehageopptaket er klart',
    'Barnehagane har ledige plassar',
    'Nynorskelevane manglar bøker',
    'Handelsgymnaset fyller 100 år'
  ],
  health: [
    'Legevakta må byggjast om',
    'Fastlegekrise',
    'Sjukeheimen er full',
    'Nytt sykehus ved Mjøsa',
    'Heimetenesta manglar folk',
    'Psykisk helse hos unge',
    'Kommunene frykter for tidlig utskrivning',
    'Rehabiliteringen på sykehuset legges ned'
  ],
  environment: [
    'Oslofjorden – nitrogenrensing',
    'Flaumen tok to bruer',
    'Kvikkleire ved elva',
    'Utslippene skal ned 55 prosent',
    'Villreinen er truga',
    'Ny renovasjonsordning',
    'Rydding av plast i strandsona',
    'Vassforsyninga sviktar i tørka'
  ],
  business: [
    'Strategisk næringsplan',
    'Verdiskaping/industri: dobling av eksporten',
    'Gründerar får kontor i næringshagen',
    'Reiselivet veks',
    'Fabrikken permitterer 40',
    'Bøndene fekk avlingsskadar',
    'Datasentra står i kø',
    'Datalager på Skjerven',
    'Våpenproduksjonen dobles'
  ],
  cooperation: [
    'Samarbeidsavtale med universitetet',
    'Håndbok for interkomm. Samarbeid',
    'Kommunesammenslåing utredes',
    'Revisjon av vedtektene',
    'Samarbeidet med fylkeskommunen',
    'Intensjonsavtale om vertskommune for barnevern',
    'Grensejustering mot Ringsaker',
    'Oppløsning av fylket ved nyttår',
    'Fylkeskommunen skal deles igjen',
    'Jevnaker drøfter tilhørighet i to regionråd',
    'Lom og Skjåk vurderer felles rådmann',
    'Ordførerne vil slå sammen tre IKS',
    'Brannvesena i dalen er slegne saman',
    'Samarbeid på tvers av kommunegrensene',
    'Hurum vurderer å gå ut av rådet',
    'Haram blir egen kommune'
  ],
  inclusion: [
    'Utanforskap blant unge',
    'Flyktningar frå Ukraina',
    'Barnefattigdom',
    'Ungdomsklubb i alle bygder',
    'Inkludering i arbeidslivet',
    'Ensomhet blant eldre',
    'Fattige familier får gratis utstyr'
  ],
  planning: [
    'Regional plan for areal',
    'Kommuneplanens arealdel',
    'Tilflytting og bulyst',
    'Boligbyggingen har stoppet opp',
    'Folketalet går ned',
    'Bustadpolitisk plan',
    'Befolkningstallet er oppe for første gang på ti år',
    'Hyttebygginga tar av'
  ],
  digital: [
    'KI i saksbehandlinga',
    'Digitaliseringsstrategi',
    'Breiband til alle grender',
    'Dataangrep mot kommunen',
    'Innovasjon i kommunene',
    'Velferdsteknologi',
    'It-avdelingen tok kontakt med hackerne',
    'Høyhastighetsbredbånd til alle innen 2015'
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
