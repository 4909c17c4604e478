/**
 * Names of months, in the languages of most seeds that are not English.
 *
 * Source: Unicode CLDR 46, format-wide and format-abbreviated month names of the Gregorian calendar for English, German,
 * French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Ukrainian, Indonesian, Swedish, Norwegian, Danish and
 * Turkish. Names that mean two months in two of them, and abbreviations that are words, are left out.
 */
const names: readonly string[] = [
	'january jan januar januari janvier janv enero ene janeiro gennaio gen stycznia января янв січня ocak',
	'february feb februar februari février févr febrero fevereiro fev febbraio lutego февраля фев лютого şubat',
	'march mar mars märz marzo março maart mrt marca марта мар березня maret mart',
	'april apr avril avr abril abr aprile kwietnia апреля апр квітня nisan',
	'may mai mayo maio maggio mei maja мая травня maj mayıs',
	'june jun juin junio junho juni giugno czerwca июня червня haziran',
	'july jul juillet juil julio julho juli luglio lipca июля липня temmuz',
	'august aug août agosto ago augustus sierpnia августа авг серпня agustus augusti ağustos',
	'september sep sept septembre septiembre setembro settembre września сентября сен вересня eylül',
	'october oct oktober okt octobre octubre outubro ottobre października октября окт жовтня oktober ekim',
	'november nov novembre noviembre novembro listopada ноября ноя листопада kasım',
	'december dec dezember dez décembre déc diciembre dic dezembro dicembre grudnia декабря дек грудня desember des aralık',
];

const numbers = new Map(
	names.flatMap((line, index) => line.split(' ').map((name): [string, number] => [name, index + 1])),
);

/**
 * The number of a month, 1 to 12.
 *
 * @param name - The whole name or its usual abbreviation, without its stop, in any case.
 */
export function readMonth(name: string): number | undefined {
	return numbers.get(name.toLowerCase());
}
