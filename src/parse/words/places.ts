/**
 * Places that news names most beside countries, and the words by which the name of a place is known.
 *
 * Source: the capitals of all countries and the largest cities of the UN's World Urbanization Prospects, of the United
 * States and of the United Kingdom, written by hand; names that are rather a person's or a word's (`Lincoln`, `Nice`)
 * are left out. The states of the United States with the abbreviations of the Associated Press Stylebook; the provinces
 * of Canada, the states of Germany and India most in the news, and the regions of Ukraine in both transliterations.
 * Any other place is told by the words around it.
 */

const capitals =
	'Abu Dhabi, Abuja, Accra, Addis Ababa, Algiers, Amman, Amsterdam, Ankara, Antananarivo, Ashgabat, Asmara, Astana, Asuncion, ' +
	'Asunción, Athens, Baghdad, Baku, Bamako, Bangkok, Bangui, Banjul, Beijing, Beirut, Belgrade, Belmopan, Berlin, Bern, Bishkek, ' +
	'Bissau, Bogota, Bogotá, Brasilia, Brasília, Bratislava, Brazzaville, Bridgetown, Brussels, Bucharest, Budapest, Buenos Aires, ' +
	'Bujumbura, Cairo, Canberra, Caracas, Chisinau, Chișinău, Colombo, Conakry, Copenhagen, Dakar, Damascus, Delhi, Dhaka, Dili, ' +
	'Djibouti, Dodoma, Doha, Dublin, Dushanbe, Freetown, Gaborone, Georgetown, Guatemala City, The Hague, Hanoi, Harare, Havana, ' +
	'Helsinki, Honiara, Islamabad, Jakarta, Jerusalem, Juba, Kabul, Kampala, Kathmandu, Khartoum, Kiev, Kigali, Kingston, Kinshasa, ' +
	'Kuala Lumpur, Kuwait City, Kyiv, La Paz, Libreville, Lilongwe, Lima, Lisbon, Ljubljana, Lome, London, Luanda, Lusaka, Madrid, ' +
	'Managua, Manama, Manila, Maputo, Maseru, Mbabane, Mexico City, Minsk, Mogadishu, Monaco, Monrovia, Montevideo, Moroni, ' +
	'Moscow, Muscat, Nairobi, Nassau, Naypyidaw, New Delhi, Niamey, Nicosia, Nouakchott, Nur-Sultan, Oslo, Ottawa, Ouagadougou, ' +
	'Panama City, Paramaribo, Paris, Phnom Penh, Podgorica, Port Moresby, Port-au-Prince, Porto-Novo, Prague, Pretoria, Pristina, ' +
	'Pyongyang, Quito, Rabat, Reykjavik, Riga, Riyadh, Rome, San Jose, San Salvador, Sanaa, Santiago, Santo Domingo, Sarajevo, Seoul, ' +
	'Skopje, Sofia, Stockholm, Suva, Taipei, Tallinn, Tashkent, Tbilisi, Tegucigalpa, Tehran, Teheran, Thimphu, Tirana, Tokyo, Tripoli, ' +
	'Tunis, Ulaanbaatar, Vaduz, Valletta, Vienna, Vientiane, Vilnius, Warsaw, Washington, Washington DC, Washington D.C., Windhoek, Yangon, ' +
	'Yaounde, Yerevan, Zagreb';
const cities =
	'Aachen, Aberdeen, Albany, Albuquerque, Anchorage, Annapolis, Baton Rouge, Boise, Columbus, Des Moines, El Paso, Fort Worth, Harrisburg, Hartford, Jacksonville, Juneau, Lansing, Little Rock, Montpelier, Raleigh, Santa Fe, Tallahassee, Topeka, Trenton, Abidjan, Acapulco, Adelaide, Aden, Ahmedabad, Aleppo, Alexandria, Almaty, Antwerp, Auckland, Baltimore, ' +
	'Bangalore, Barcelona, Basel, Basra, Benghazi, Bengaluru, Bilbao, Birmingham, Bologna, Bonn, Bordeaux, Boston, Bremen, Brisbane, ' +
	'Bristol, Buffalo, Busan, Calais, Calcutta, Calgary, Cambridge, Cape Town, Casablanca, Chengdu, Chennai, Chernobyl, Chicago, ' +
	'Cincinnati, Cleveland, Cologne, Coventry, Dallas, Davos, Denver, Detroit, Dortmund, Dresden, Dubai, Durban, Düsseldorf, ' +
	'Dusseldorf, Edinburgh, Edmonton, Essen, Fallujah, Florence, Frankfurt, Fukushima, Gdansk, Gdańsk, Geneva, Genoa, Ghent, Glasgow, ' +
	'Gothenburg, Grozny, Guangzhou, Hamburg, Hanover, Hiroshima, Ho Chi Minh City, Hong Kong, Honolulu, Houston, Hyderabad, ' +
	'Indianapolis, Innsbruck, Istanbul, Izmir, Jeddah, Jenin, Johannesburg, Kaliningrad, Kandahar, Kansas City, Karachi, Kazan, ' +
	'Kobe, Kolkata, Krakow, Kraków, Kyoto, Lagos, Lahore, Las Vegas, Lausanne, Leeds, Leicester, Leipzig, Lille, Liverpool, Los Angeles, ' +
	'Louisville, Luhansk, Lugansk, Lyon, Macau, Malmo, Malmö, Manchester, Marseille, Mecca, Medina, Melbourne, Memphis, Miami, Milan, ' +
	'Milwaukee, Minneapolis, Mombasa, Montreal, Mosul, Mumbai, Munich, Nagasaki, Naples, Nashville, Newcastle, New Orleans, New York, ' +
	'New York City, Newark, Nottingham, Novosibirsk, Nuremberg, Oakland, Oklahoma City, Omaha, Orlando, Osaka, Oxford, Palermo, ' +
	'Pennsylvania Avenue, Perth, Peshawar, Philadelphia, Phoenix, Pittsburgh, Plymouth, Portsmouth, Poznan, Quebec City, Rafah, Ramallah, ' +
	'Raqqa, Ramstein, Rio de Janeiro, Rotterdam, Sacramento, Salt Lake City, Salzburg, San Antonio, San Bernardino, San Diego, ' +
	'San Francisco, San Juan, Sao Paulo, São Paulo, Savannah, Seattle, Sevastopol, Seville, Shanghai, Sharm el-Sheikh, Sheffield, ' +
	'Shenzhen, Sochi, Southampton, Srebrenica, St Louis, St Paul, St Petersburg, Stalingrad, Strasbourg, Stuttgart, Sydney, Tampa, ' +
	'Tel Aviv, Thessaloniki, Tijuana, Tikrit, Toledo, Toronto, Toulouse, Tucson, Turin, Tulsa, Utrecht, Valencia, Vancouver, Venice, ' +
	'Verona, Vladivostok, Volgograd, Winnipeg, Wroclaw, Wuhan, Yokohama, Zurich, Zürich';
const regions =
	'Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Central Asia, Southeast Asia, ' +
	'Eastern Europe, Western Europe, Central Europe, Middle East, Near East, Far East, Balkans, Baltics, Caucasus, Scandinavia, ' +
	'Caribbean, Maghreb, Sahel, Sahara, Levant, Crimea, Donbas, Donbass, Abkhazia, South Ossetia, Transnistria, Chechnya, Dagestan, Gaza, ' +
	'Gaza Strip, Gaza City, West Bank, Golan Heights, East Jerusalem, Siberia, Kashmir, Tibet, Xinjiang, Kurdistan, Arctic, Atlantic, ' +
	'Pacific, Indo-Pacific, Black Sea, Baltic Sea, Red Sea, South China Sea, Sea of Azov, Mediterranean, Persian Gulf, Quebec, Ontario, ' +
	'British Columbia, Alberta, Manitoba, Nova Scotia, Greenland, Bavaria, Saxony, Catalonia, Sicily, Normandy, Silesia, Punjab, Kerala, ' +
	'Gujarat, Uttar Pradesh, Hokkaido, Okinawa, New South Wales, Queensland, Tasmania, Darfur, Tigray, Bosnia, Herzegovina, ' +
	'Yorkshire, Cornwall, Kent, Essex, Sussex, Surrey, Lancashire, Manhattan, Brooklyn, Queens, Bronx, Staten Island, Harlem, ' +
	'Hollywood, Silicon Valley, Wall Street, New England, Long Island, Puerto Rico, Guam, Guantanamo Bay, Guantánamo Bay, Ground Zero, ' +
	'Cherkasy, Chernihiv, Chernivtsi, Dnipro, Dnipropetrovsk, Donetsk, Ivano-Frankivsk, Kharkiv, Kharkov, Kherson, Khmelnytskyi, ' +
	'Kirovohrad, Kryvyi Rih, Kursk, Lviv, Mariupol, Mykolaiv, Nikolaev, Odesa, Odessa, Poltava, Rivne, Sumy, Ternopil, Vinnytsia, Volyn, ' +
	'Zakarpattia, Zaporizhia, Zaporizhzhia, Zaporozhye, Zhytomyr, Belgorod, Bryansk, Rostov, Voronezh';
/** The states of the United States, each with the abbreviation that follows a city or a party. */
const states =
	'Alabama Ala., Alaska, Arizona Ariz., Arkansas Ark., California Calif., Colorado Colo., Connecticut Conn., Delaware Del., ' +
	'Florida Fla., Georgia Ga., Hawaii, Idaho, Illinois Ill., Indiana Ind., Iowa, Kansas Kan., Kentucky Ky., Louisiana La., Maine, ' +
	'Maryland Md., Massachusetts Mass., Michigan Mich., Minnesota Minn., Mississippi Miss., Missouri Mo., Montana Mont., ' +
	'Nebraska Neb., Nevada Nev., New Hampshire N.H., New Jersey N.J., New Mexico N.M., New York N.Y., North Carolina N.C., ' +
	'North Dakota N.D., Ohio, Oklahoma Okla., Oregon Ore., Pennsylvania Pa., Rhode Island R.I., South Carolina S.C., South Dakota S.D., ' +
	'Tennessee Tenn., Texas, Utah, Vermont Vt., Virginia Va., Washington Wash., West Virginia W.Va., Wisconsin Wis., Wyoming Wyo.';

const stateRows = states.split(', ').map((row) => /^(?<name>.*?)(?: (?<short>\S+\.))?$/u.exec(row)?.groups ?? {});

/** Cities whose name is written in two ways, by every way: the name in the language of their country counts. */
export const cityOf: ReadonlyMap<string, string> = new Map(
	(
		'Kyiv Kiev, Kharkiv Kharkov, Luhansk Lugansk, Zaporizhzhia Zaporizhia Zaporozhye, Mykolaiv Nikolaev, Tehran Teheran, Donbas Donbass, ' +
		'Gdańsk Gdansk, Kraków Krakow, Zürich Zurich, Düsseldorf Dusseldorf, Malmö Malmo, Mumbai Bombay, Kolkata Calcutta, Bengaluru Bangalore, ' +
		'Beijing Peking, Yangon Rangoon, Dnipro Dnepr Dnepropetrovsk'
	)
		.split(', ')
		.flatMap((row) => {
			const names = row.split(' ');
			return names.map((name) => [name, names[0] ?? name] as const);
		}),
);

/** Cities, regions, seas and states. */
export const places: ReadonlySet<string> = new Set([
	...[capitals, cities, regions].flatMap((list) => list.split(', ')),
	...cityOf.keys(),
	...stateRows.map(({ name = '' }) => name).filter((name) => name !== 'Georgia'),
]);

/** The state of the United States by its abbreviation, the last point left out: `Calif`, `N.H`. */
export const stateByAbbreviation: ReadonlyMap<string, string> = new Map(
	stateRows.flatMap(({ name = '', short }) => (short === undefined ? [] : [[short.slice(0, -1), name] as const])),
);

/** The last word of a place's name. */
export const placeHeads: ReadonlySet<string> = new Set(
	(
		'Airport Avenue Basin Bay Beach Boulevard Bridge Canal Castle City Coast County Creek District Falls Forest Garden Gardens Gulf ' +
		'Harbor Harbour Heights Highway Hill Hills Island Islands Isle Lake Lakes Mountain Mountains Oblast Ocean Palace Park ' +
		'Peninsula Plaza Port Province Rapids Region Republic Rim Ridge River Road Sea Springs Square Stadium Station Straits Strait ' +
		'Street Tower Towers Township Valley Village Territory Zoo'
	).split(' '),
);

/** The first word of a place's name, before the word that is its own. */
export const placeLeads: ReadonlySet<string> = new Set('Lake Mount Mt Fort Port San Los Las Cape Camp'.split(' '));

/** What stands before `of` in the name of a place: `Gulf of Finland`. */
export const placeHeadsOf: ReadonlySet<string> = new Set(
	'Bay Cape City District Gulf Isle Kingdom Province Republic Sea State Strait Straits Territory'.split(' '),
);
