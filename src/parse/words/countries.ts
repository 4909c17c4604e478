/**
 * Countries with the other names they go by and the words for what is theirs.
 *
 * Source: the short names of ISO 3166-1, written by hand with the demonyms of the CIA World Factbook and the
 * abbreviations of the Associated Press style guide.
 */

/** A country: its id's words first, then its other names; then its demonyms. */
const lines = `Afghanistan = Afghan
Albania = Albanian
Algeria = Algerian
Angola = Angolan
Argentina = Argentine, Argentinian
Armenia = Armenian
Australia = Australian
Austria = Austrian
Azerbaijan = Azerbaijani, Azeri
Bahrain = Bahraini
Bangladesh = Bangladeshi
Belarus = Belarusian, Belarussian
Belgium = Belgian
Bolivia = Bolivian
Bosnia and Herzegovina, Bosnia = Bosnian
Botswana = Botswanan
Brazil = Brazilian
Bulgaria = Bulgarian
Burkina Faso = Burkinabe
Burundi = Burundian
Cambodia = Cambodian
Cameroon = Cameroonian
Canada = Canadian
Central African Republic =
Chad = Chadian
Chile = Chilean
China, People's Republic of China = Chinese
Colombia = Colombian
Congo, Democratic Republic of the Congo, DR Congo, DRC = Congolese
Costa Rica = Costa Rican
Croatia = Croatian
Cuba = Cuban
Cyprus = Cypriot
Czech Republic, Czechia = Czech
Denmark = Danish
Dominican Republic = Dominican
Ecuador = Ecuadorian, Ecuadorean
Egypt = Egyptian
El Salvador = Salvadoran
Eritrea = Eritrean
Estonia = Estonian
Ethiopia = Ethiopian
Finland = Finnish
France = French
Gabon = Gabonese
Georgia = Georgian
Germany = German
Ghana = Ghanaian
Greece = Greek
Guatemala = Guatemalan
Guinea = Guinean
Haiti = Haitian
Honduras = Honduran
Hungary = Hungarian
Iceland = Icelandic
India = Indian
Indonesia = Indonesian
Iran = Iranian
Iraq = Iraqi
Ireland = Irish
Israel = Israeli
Italy = Italian
Ivory Coast = Ivorian
Jamaica = Jamaican
Japan = Japanese
Jordan = Jordanian
Kazakhstan = Kazakh, Kazakhstani
Kenya = Kenyan
Kosovo = Kosovar
Kuwait = Kuwaiti
Kyrgyzstan = Kyrgyz
Laos = Laotian
Latvia = Latvian
Lebanon = Lebanese
Liberia = Liberian
Libya = Libyan
Lithuania = Lithuanian
Luxembourg = Luxembourgish
Madagascar = Malagasy
Malawi = Malawian
Malaysia = Malaysian
Mali = Malian
Malta = Maltese
Mauritania = Mauritanian
Mexico = Mexican
Moldova = Moldovan
Mongolia = Mongolian
Montenegro = Montenegrin
Morocco = Moroccan
Mozambique = Mozambican
Myanmar, Burma = Burmese
Namibia = Namibian
Nepal = Nepali, Nepalese
Netherlands = Dutch
New Zealand = 
Nicaragua = Nicaraguan
Niger = Nigerien
Nigeria = Nigerian
North Korea = North Korean
North Macedonia = Macedonian
Norway = Norwegian
Oman = Omani
Pakistan = Pakistani
Palestine = Palestinian
Panama = Panamanian
Paraguay = Paraguayan
Peru = Peruvian
Philippines = Philippine, Filipino
Poland = Polish
Portugal = Portuguese
Qatar = Qatari
Romania = Romanian
Russia, Russian Federation = Russian
Rwanda = Rwandan
Saudi Arabia = Saudi, Saudi Arabian
Senegal = Senegalese
Serbia = Serbian
Sierra Leone = Sierra Leonean
Singapore = Singaporean
Slovakia = Slovak
Slovenia = Slovenian, Slovene
Somalia = Somali
South Africa = South African
South Korea = South Korean
South Sudan = South Sudanese
Spain = Spanish
Sri Lanka = Sri Lankan
Sudan = Sudanese
Sweden = Swedish
Switzerland = Swiss
Syria = Syrian
Taiwan = Taiwanese
Tajikistan = Tajik
Tanzania = Tanzanian
Thailand = Thai
Togo = Togolese
Tunisia = Tunisian
Turkey, Türkiye, Turkiye = Turkish
Turkmenistan = Turkmen
Uganda = Ugandan
Ukraine = Ukrainian
United Arab Emirates, UAE, U.A.E. = Emirati
United Kingdom, UK, U.K., Britain, Great Britain = British
United States, US, U.S., USA, U.S.A., United States of America, America = American
Uruguay = Uruguayan
Uzbekistan = Uzbek
Vatican, Holy See =
Venezuela = Venezuelan
Vietnam = Vietnamese
Yemen = Yemeni
Zambia = Zambian
Zimbabwe = Zimbabwean
Soviet Union, USSR = Soviet
England = English
Scotland = Scottish
Wales = Welsh
Northern Ireland = Northern Irish
European Union, EU, E.U. =`.split('\n');

const wordsOf = (side = '') =>
	side
		.split(',')
		.map((word) => word.trim())
		.filter((word) => word !== '');

const table = lines.map((line) => {
	const [names, demonyms] = line.split('=');
	return { names: wordsOf(names), demonyms: wordsOf(demonyms) };
});

/** The first name of each country by every name it goes by. */
export const countryOf: ReadonlyMap<string, string> = new Map(
	table.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** The first name of each country by what is its own: `Danish` gives `Denmark`. */
export const countryByDemonym: ReadonlyMap<string, string> = new Map(
	table.flatMap(({ names, demonyms }) => demonyms.map((demonym) => [demonym, names[0] ?? demonym] as const)),
);

const adjectives =
	'European African Asian Arab Arabic Jewish Muslim Islamic Islamist Christian Catholic Protestant Orthodox Anglican Baptist Hindu Buddhist ' +
	'Sikh Hispanic Latino Latina Slavic Kurdish Nordic Baltic Balkan Crimean Chechen Tatar Tibetan Uyghur Caucasian Shiite Sunni Zionist ' +
	'Nazi Soviet Communist Marxist Eurasian Californian Texan Floridian Parisian Londoner Glaswegian ' +
	'Muscovite Bavarian Catalan Basque Flemish Gaelic Celtic Hawaiian Alaskan Republican Democratic Democrat';
const plurals =
	'Britons Danes Swedes Finns Poles Turks Scots Spaniards Brits Aussies Kiwis Jews Latinos Hispanics Dutchmen Frenchmen Englishmen Irishmen ' +
	'New Yorkers Africans Europeans Asians Arabs Muslims Islamists Christians Catholics Protestants Hindus Buddhists Sikhs Slavs Kurds Chechens ' +
	'Tatars Tibetans Uyghurs Shiites Sunnis Zionists Nazis Soviets Communists Marxists Californians Texans Parisians Londoners Westerners';

/** What is of a continent, a people, a faith or a party, in any form: alone it names nobody. */
export const belonging: ReadonlySet<string> = new Set([
	...adjectives.split(' '),
	...plurals.replace('New Yorkers ', '').split(' '),
	'New Yorkers',
	...table.flatMap(({ demonyms }) => demonyms.map((demonym) => `${demonym}s`)),
]);
