/**
 * Reads amounts as people type them: "3,600,000.5", "360万", "1.2亿元", "3.6m", full-width digits of a Chinese keyboard. Pure.
 * Digits are grouped by threes, or not at all; a mark that cannot be a group stands before decimals, whatever the language.
 * amountInput(locale) gives read(text, unit), whole minor units or null, and write(minor, unit), the text to edit.
 */
define('attain/targets/amount-input', [], function () {
    'use strict';

    const TIMES = { '': 0, '万': 4, '萬': 4, '亿': 8, '億': 8, k: 3, m: 6 };
    const MOST_DIGITS = 15;

    function decimalMark(locale) {
        const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
        return parts.find((part) => part.type === 'decimal').value;
    }

    /** A number with this mark before its decimals; its groups have the other one, or blanks. */
    function pattern(decimal) {
        const group = decimal === '.' ? ',' : '\\.';
        return new RegExp('^(\\d{1,3}(?:([ ' + group + '])\\d{3}(?:\\2\\d{3})*)?|\\d*)(?:\\' + decimal + '(\\d*))?(万|萬|亿|億|k|m)?$');
    }

    /** Without the signs of the unit; blanks, and apostrophes, stay between digits only. */
    function bare(text, unit) {
        const plain = text.normalize('NFKC').toLowerCase().replace(/['’]|\s+/g, ' ').trim()
            .replace(/(\D) /g, '$1').replace(/ (\D)/g, '$1');
        if (unit.kind === 'percent') {
            return plain.replace(/%$/, '');
        }
        return unit.kind === 'money' ? plain.replace(/^(cn)?¥/, '').replace(/元$/, '') : plain;
    }

    function amountInput(locale) {
        const decimal = decimalMark(locale);
        const patterns = [decimal, decimal === '.' ? ',' : '.'].map(pattern);

        /** Digits are moved as text: a number with a fraction would lose them. */
        function read(text, unit) {
            const typed = bare(text, unit);
            const found = patterns.map((each) => each.exec(typed)).find((each) => each && (each[1] || each[3]));
            if (!found) {
                return null;
            }
            const digits = unit.digits + TIMES[found[4] || ''];
            const fraction = (found[3] || '').replace(/0+$/, '');
            const minor = (found[1].replace(/\D/g, '') + fraction.padEnd(digits, '0')).replace(/^0+(?=\d)/, '');
            return fraction.length > digits || minor.length > MOST_DIGITS ? null : Number(minor);
        }

        function write(minor, unit) {
            const text = String(minor).padStart(unit.digits + 1, '0');
            const fraction = unit.digits ? text.slice(-unit.digits).replace(/0+$/, '') : '';
            return text.slice(0, text.length - unit.digits) + (fraction && decimal + fraction);
        }

        return { read: read, write: write };
    }

    /** So many digits an amount has at most, its decimals among them. */
    amountInput.MOST_DIGITS = MOST_DIGITS;
    return amountInput;
});
