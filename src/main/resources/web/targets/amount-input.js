/**
 * Reads amounts as people type them: "3,600,000.5", "360万", "1.2亿", "3.6m", full-width digits of a Chinese keyboard. Pure.
 * amountInput(locale) gives read(text, unit), whole minor units or null, and write(minor, unit), the text to edit.
 */
define('attain/targets/amount-input', [], function () {
    'use strict';

    const TIMES = { '': 0, '万': 4, '亿': 8, k: 3, m: 6 };
    const MOST_DIGITS = 15;

    function separators(locale) {
        const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
        const of = (type, usual) => (parts.find((part) => part.type === type) || { value: usual }).value;
        return { group: of('group', ','), decimal: of('decimal', '.') };
    }

    return function amountInput(locale) {
        const marks = separators(locale);

        function plain(text) {
            return text.normalize('NFKC').replace(/\s/g, '')
                .split(marks.group).join('')
                .split(marks.decimal).join('.')
                .replace(/[%元¥]/g, '').toLowerCase();
        }

        /** Digits are moved as text: a number with a fraction would lose them. */
        function read(text, unit) {
            const found = /^(\d*)(?:\.(\d*))?(万|亿|k|m)?$/.exec(plain(text));
            if (!found || !(found[1] || found[2])) {
                return null;
            }
            const digits = unit.digits + TIMES[found[3] || ''];
            const fraction = (found[2] || '').replace(/0+$/, '');
            const minor = (found[1] + fraction.padEnd(digits, '0')).replace(/^0+(?=\d)/, '');
            return fraction.length > digits || minor.length > MOST_DIGITS ? null : Number(minor);
        }

        function write(minor, unit) {
            const text = String(minor).padStart(unit.digits + 1, '0');
            const fraction = unit.digits ? text.slice(-unit.digits).replace(/0+$/, '') : '';
            return text.slice(0, text.length - unit.digits) + (fraction && marks.decimal + fraction);
        }

        return { read: read, write: write };
    };
});
