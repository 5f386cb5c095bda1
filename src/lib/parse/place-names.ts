import { squashName } from './fold-name.ts';

/** Norwegian municipalities, of 2024 and some that were merged away. */
const MUNICIPALITIES = `
Agdenes, Alstahaug, Alta, Alvdal, Alver, Andebu, Andøy, Aremark, Arendal, Ås, Ask, Asker, Askim, Askvoll, Askøy, Audnedal, Aukra, Aure, Aurland, Aurskog-Høland, Austevoll,
Austrheim, Averøy, Balestrand, Balsfjord, Bamble, Bardu, Beiarn, Berg, Bergen, Berlevåg, Bindal, Birkenes, Bjerkreim, Bjugn, Bodø, Bokn, Bremanger, Brønnøy, Bygland, Bykle,
Bærum, Bø, Bømlo, Båtsfjord, Deatnu, Dovre, Drammen, Drangedal, Dyrøy, Dønna, Eid, Eide, Eidfjord, Eidsberg, Eidskog, Eidsvoll, Eigersund, Elverum, Enebakk, Engerdal, Etne,
Etnedal, Evenes, Evje og Hornnes, Farsund, Fauske, Fedje, Fet, Finnøy, Fitjar, Fjaler, Fjell, Fjord, Flakstad, Flatanger, Flekkefjord, Flesberg, Flora, Flå, Folldal, Forsand,
Fosnes, Fredrikstad, Frogn, Froland, Frosta, Frøya, Fræna, Fusa, Fyresdal, Førde, Gamvik, Gaular, Gausdal, Gáivuotna, Gildeskål, Giske, Gjemnes, Gjerdrum, Gjerstad, Gjesdal,
Gjøvik, Gloppen, Gol, Gran, Grane, Granvin, Gratangen, Grimstad, Grong, Grue, Gulen, Hadsel, Halden, Halsa, Hamar, Hamarøy, Hammerfest, Haram, Hareid, Harstad, Hasvik,
Hattfjelldal, Haugesund, Heim, Hemne, Hemnes, Hemsedal, Herøy, Hitra, Hjartdal, Hjelmeland, Hobøl, Hol, Hole, Holmestrand, Holtålen, Hornindal, Horten, Hurdal, Hurum, Hustadvika,
Hvaler, Hyllestad, Hægebostad, Høyanger, Høylandet, Hå, Ibestad, Inderøy, Indre Fosen, Indre Østfold, Iveland, Jevnaker, Jondal, Jølster, Karasjok, Karlsøy, Karmøy, Kautokeino,
Kinn, Klepp, Klæbu, Kongsberg, Kongsvinger, Kragerø, Kristiansand, Kristiansund, Krødsherad, Kvalsund, Kvam, Kvinesdal, Kvinnherad, Kviteseid, Kvitsøy, Kvæfjord, Kvænangen,
Kåfjord, Lardal, Larvik, Lavangen, Lebesby, Leikanger, Leirfjord, Leka, Leksvik, Lenvik, Lesja, Levanger, Lier, Lierne, Lillehammer, Lillesand, Lillestrøm, Lindesnes, Lindås,
Lom, Loppa, Lund, Lunner, Lurøy, Luster, Lyngdal, Lyngen, Lærdal, Lødingen, Lørenskog, Løten, Malvik, Mandal, Marker, Marnardal, Masfjorden, Meland, Meldal, Melhus, Meløy,
Meråker, Midsund, Midtre Gauldal, Modalen, Modum, Molde, Moskenes, Moss, Målselv, Måsøy, Namdalseid, Namsos, Namsskogan, Nannestad, Narvik, Naustdal, Nedre Eiker, Nes, Nesbyen,
Nesna, Nesodden, Nesset, Nissedal, Nittedal, Nome, Nord-Aurdal, Nord-Fron, Nord-Odal, Norddal, Nordkapp, Nordre Follo, Nordre Land, Nordreisa, Nore og Uvdal, Notodden, Nærøysund,
Odda, Oppdal, Oppegård, Orkdal, Orkland, Os, Osen, Oslo, Osterøy, Overhalla, Porsanger, Porsgrunn, Radøy, Rakkestad, Rana, Randaberg, Rauma, Re, Rendalen, Rennebu, Rennesøy,
Rindal, Ringebu, Ringerike, Ringsaker, Risør, Roan, Rollag, Rygge, Rælingen, Rødøy, Rømskog, Røros, Røst, Røyken, Røyrvik, Råde, Salangen, Saltdal, Samnanger, Sande, Sandefjord,
Sandnes, Sandøy, Sarpsborg, Sauda, Sauherad, Sel, Selbu, Selje, Seljord, Senja, Sigdal, Siljan, Sirdal, Skaun, Skedsmo, Ski, Skien, Skiptvet, Skjervøy, Skjåk, Smøla, Snillfjord,
Snåsa, Sogndal, Sokndal, Sola, Solund, Songdalen, Sortland, Spydeberg, Stad, Stange, Stavanger, Steigen, Steinkjer, Stjørdal, Stokke, Stor-Elvdal, Stord, Stordal, Storfjord,
Strand, Stranda, Stryn, Sula, Suldal, Sund, Sunndal, Surnadal, Sveio, Svelvik, Sykkylven, Søgne, Sømna, Søndre Land, Sør-Aurdal, Sør-Fron, Sør-Odal, Sør-Varanger, Sørfold,
Sørreisa, Time, Tingvoll, Tinn, Tjeldsund, Tjøme, Tokke, Tolga, Torsken, Tranøy, Tromsø, Trondheim, Trysil, Træna, Trøgstad, Tvedestrand, Tydal, Tynset, Tysfjord, Tysnes, Tysvær,
Tønsberg, Ullensaker, Ullensvang, Ulstein, Ulvik, Unjárga, Utsira, Vadsø, Vaksdal, Valle, Vang, Vanylven, Vardø, Vefsn, Vega, Vegårshei, Vennesla, Verdal, Verran, Vestby,
Vestnes, Vestre Slidre, Vestre Toten, Vestvågøy, Vevelstad, Vik, Vikna, Vindafjord, Vinje, Volda, Voss, Voss herad, Værøy, Vågan, Vågsøy, Vågå, Våler, Øksnes, Ørland, Ørskog,
Ørsta, Østre Toten, Øvre Eiker, Øyer, Øygarden, Øystre Slidre, Åfjord, Ål, Ålesund, Åmli, Åmot, Årdal, Åseral, Åsnes,
Ballangen, Bjarkøy, Bjørnafjord, Divtasvuodna, Frei, Færder, Guovdageaidnu, Hábmer, Hof, Kárášjohka, Loabák, Mosvik, Nesseby, Nærøy, Nøtterøy, Porsáŋgu, Raarvihke, Ramnes,
Rissa, Skodje, Skånland, Snåase, Sørum, Tana, Tustna, Våle, Ølen, Ålen`;

const COUNTIES = `
Agder, Akershus, Aust-Agder, Buskerud, Finnmark, Hedmark, Hordaland, Innlandet, Møre og Romsdal, Nordland, Nord-Trøndelag, Oppland, Rogaland, Sogn og Fjordane, Sør-Trøndelag,
Telemark, Troms, Trøndelag, Vest-Agder, Vestfold, Vestland, Viken, Østfold`;

/** What regional councils are named after. */
const DISTRICTS = `
Aust-Telemark, Eiker, Fjellregionen, Follo, Fosen, Gauldal, Glåmdal, Grenland, Gudbrandsdal, Gudbrandsdalen, Hadeland, Hallingdal, Hardanger, Hardanger og Voss, Haugalandet, Haugaland,
Hedmarken, Helgeland, Indre Helgeland, Indre Namdal, Innherred, Jæren, Kystgruppen, Lister, Lofoten, Lyngen, Midt-Gudbrandsdal, Midt-Telemark, Midt-Troms, Midtre Hålogaland, Midtre Namdal, Mjøsregionen,
Namdal, Namdalen, Nedre Glomma, Nedre Romerike, Nord-Gudbrandsdal, Nord-Troms, Nord-Østerdal, Nordfjord, Nordhordland, Nordmøre, Numedal, Ofoten, Orkdalen, Orkdalsregionen, Ottadalen, Romsdal, Ryfylke,
Salten, Setesdal, Sogn, Indre Sogn, Ytre Sogn, Stjørdalsregionen, Sunnfjord, Sunnhordland, Sunnmøre, Sør-Gudbrandsdal, Sør-Helgeland, Sør-Troms, Sør-Østerdal, Søre Sunnmøre, Toten, Trondheimsregionen,
Valdres, Varanger, Vest-Finnmark, Vest-Telemark, Vesterålen, Vestregionen, Vesthardanger, Vestviken, Værnesregionen, Ytre Helgeland, Øst-Finnmark, Østerdalen, Østre Agder, Øvre Romerike, Dalane, Indre Finnmark, Midt-Finnmark, Midthordland, Romerike, Vestmar, Værnes, Ytre Namdal`;

export type PlaceKind = 'municipality' | 'county' | 'district';

const kinds: ReadonlyMap<string, PlaceKind> = new Map(
  [[DISTRICTS, 'district'] as const, [COUNTIES, 'county'] as const, [MUNICIPALITIES, 'municipality'] as const].flatMap(([names, kind]) =>
    names.split(',').map((name) => [squashName(name), kind] as const)
  )
);

/** Whether a name is that of a Norwegian municipality, county or district; without "kommune" and the like. */
export function isPlaceName(name: string): boolean {
  return kinds.has(squashName(name));
}

/** What a place is by its name alone; a municipality where it is that too. Null where nobody knows it. */
export function placeKindOf(name: string): PlaceKind | null {
  return kinds.get(squashName(name)) ?? null;
}
