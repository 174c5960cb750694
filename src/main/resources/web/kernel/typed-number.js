/**
 * Reads numbers as people type them: "3,600,000.5", "3 600 000,5", "7,8". Pure. Digits are grouped by threes after
 * others than 0, or not at all; a mark that cannot be a group stands before decimals, whatever the language.
 * typedNumber(locale) gives read(text): {whole, fraction, suffix} with the digits as text, which a number would lose, and the one
 * sign that may follow them; null for what is no number. read.decimal(text) gives "1650.5", and what is no number as it was typed.
 * read.twoWays(text) gives the two numbers that 1,650 can be, or null. read.mark stands before the language's decimals.
 */
define('attain/kernel/typed-number', [], function () {
    'use strict';

    /** One mark before three digits: what it stands for depends on the country. */
    const EITHER = /^([1-9]\d{0,2})[.,](\d{3})$/;

    function markOf(locale) {
        const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
        return parts.find((part) => part.type === 'decimal').value;
    }

    /** A number with this mark before its decimals; its groups have the other one, or blanks. */
    function pattern(mark) {
        const group = mark === '.' ? ',' : '\\.';
        return new RegExp('^([1-9]\\d{0,2}([ ' + group + '])\\d{3}(?:\\2\\d{3})*|\\d*)(?:\\' + mark + '(\\d*))?([^\\d.,\\s]?)$');
    }

    return function typedNumber(locale) {
        const mark = markOf(locale);
        const patterns = [mark, mark === '.' ? ',' : '.'].map(pattern);

        function read(text) {
            const found = patterns.map((each) => each.exec(text)).find((each) => each && (each[1] || each[3]));
            return found ? { whole: found[1].replace(/\D/g, '') || '0', fraction: found[3] || '', suffix: found[4] } : null;
        }

        read.decimal = (text) => {
            const typed = text.normalize('NFKC').trim();
            const found = read(typed);
            return found && !found.suffix ? found.whole + (found.fraction && '.' + found.fraction) : typed;
        };
        read.twoWays = (text) => {
            const found = EITHER.exec(text.normalize('NFKC').trim());
            return found && [found[1] + found[2], String(Number(found[1] + '.' + found[2]))];
        };
        read.mark = mark;
        return read;
    };
});
