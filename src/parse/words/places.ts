/**
 * Places that news names most beside countries, and the words that end the name of a place.
 *
 * Source: the capitals of the G20 and of Europe and the seats of international talks, written by hand from the UN's
 * World Urbanization Prospects; the states of the United States. Any other place is told by the words around it.
 */

const cities =
	'Abu Dhabi, Amsterdam, Ankara, Athens, Baghdad, Baku, Bangkok, Beijing, Beirut, Belgrade, Berlin, Bern, Bogota, Boston, ' +
	'Bratislava, Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Canberra, Caracas, Chicago, Chisinau, Copenhagen, Dallas, ' +
	'Damascus, Delhi, Detroit, Dhaka, Doha, Dubai, Dublin, Edinburgh, Frankfurt, Geneva, The Hague, Hanoi, Havana, Helsinki, ' +
	'Hong Kong, Houston, Islamabad, Istanbul, Jakarta, Jeddah, Jerusalem, Johannesburg, Kabul, Karachi, Lagos, Lisbon, Ljubljana, ' +
	'London, Los Angeles, Madrid, Manila, Melbourne, Mexico City, Miami, Milan, Minsk, Moscow, Mumbai, Munich, Nairobi, ' +
	'New Delhi, New York, New York City, Nicosia, Oslo, Ottawa, Paris, Philadelphia, Prague, Pretoria, Pyongyang, Reykjavik, Riga, ' +
	'Rio de Janeiro, Riyadh, Rome, San Francisco, Santiago, Sarajevo, Seattle, Seoul, Shanghai, Skopje, Sofia, St. Petersburg, ' +
	'Stockholm, Sydney, Taipei, Tallinn, Tbilisi, Tehran, Tel Aviv, Tirana, Tokyo, Toronto, Tripoli, Tunis, Vienna, Vilnius, ' +
	'Warsaw, Washington, Yerevan, Zagreb, Zurich';
const regions =
	'Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Middle East, Balkans, Baltics, Caucasus, ' +
	'Scandinavia, Crimea, Donbas, Gaza, Gaza Strip, West Bank, Siberia, Kashmir, Tibet, Arctic, Atlantic, Pacific, Black Sea, ' +
	'Baltic Sea, Red Sea, Mediterranean, Persian Gulf, Quebec, Ontario, Greenland';
const states =
	'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, ' +
	'Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, ' +
	'Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, ' +
	'Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, ' +
	'Wisconsin, Wyoming';

/** Cities, regions, seas and states. */
export const places: ReadonlySet<string> = new Set([cities, regions, states].flatMap((list) => list.split(', ')));

/** The last word of a place's name. */
export const placeHeads: ReadonlySet<string> = new Set(
	(
		'Airport Avenue Basin Bay Beach Boulevard Bridge Canal Castle City Coast County Creek District Forest Gulf Harbor Harbour Heights ' +
		'Island Islands Isle Lake Mountain Mountains Oblast Ocean Palace Park Peninsula Port Province Region Republic River Road ' +
		'Sea Square Station Straits Strait Street Valley Village Territory'
	).split(' '),
);
