/**
 * Names of months and weekdays, with the abbreviations that newsrooms print.
 *
 * Source: ISO 8601 for the order, the Associated Press and Guardian style guides for the abbreviations.
 */

/** Full names of the months, January first. */
export const months: readonly string[] = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** Full names of the weekdays, Monday first, as ISO 8601 counts. */
export const weekdays: readonly string[] = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday',
];

/** The number of a month, 1 to 12, from its name or its first three letters; 0 for any other word. */
export function monthNumber(name: string): number {
	const letters = name.toLowerCase().slice(0, 3);
	return letters.length < 3 ? 0 : months.findIndex((month) => month.toLowerCase().startsWith(letters)) + 1;
}

/** The number of a weekday, 1 for Monday to 7 for Sunday, from its name or its first three letters; 0 for any other. */
export function weekdayNumber(name: string): number {
	const letters = name.toLowerCase().slice(0, 3);
	return letters.length < 3 ? 0 : weekdays.findIndex((weekday) => weekday.toLowerCase().startsWith(letters)) + 1;
}

/** Small numbers as words, `a` and `an` counted as one. */
export const numberWords: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
};

/**
 * Nouns that are counted: after one of them a number such as `2022` is no year.
 *
 * Source: our own reading of what news counts in thousands.
 */
export const countedNouns: readonly string[] = [
	'people',
	'persons',
	'men',
	'women',
	'children',
	'troops',
	'soldiers',
	'fighters',
	'prisoners',
	'cases',
	'deaths',
	'dead',
	'casualties',
	'victims',
	'injured',
	'wounded',
	'jobs',
	'workers',
	'employees',
	'residents',
	'members',
	'delegates',
	'voters',
	'votes',
	'students',
	'passengers',
	'homes',
	'houses',
	'buildings',
	'flights',
	'vehicles',
	'cars',
	'drones',
	'missiles',
	'attacks',
	'times',
	'units',
	'copies',
	'pages',
	'points',
	'days',
	'hours',
	'minutes',
	'miles',
	'metres',
	'meters',
	'kilometres',
	'kilometers',
	'km',
	'kg',
	'tons',
	'tonnes',
	'feet',
	'acres',
	'dollars',
	'euros',
	'pounds',
	'roubles',
	'rubles',
	'yuan',
	'percent',
	'per',
	'MW',
	'GMT',
	'UTC',
	'BST',
	'EST',
	'EDT',
	'CET',
	'HRS',
	'hrs',
];
