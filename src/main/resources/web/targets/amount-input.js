/**
 * Reads amounts as people type them: "3,600,000.5", "360万", "1.2亿元", "3.6m", full-width digits of a Chinese keyboard. Pure.
 * amountInput(locale) gives read(text, unit), whole minor units or null, fault(text, unit), why it is null, and
 * write(minor, unit), the text to edit.
 */
define('attain/targets/amount-input', ['attain/kernel/typed-number'], function (typedNumber) {
    'use strict';

    /** So many digits an amount has at most, its decimals among them. */
    const MOST_DIGITS = 15;
    const TIMES = { '': 0, '万': 4, '萬': 4, '亿': 8, '億': 8, k: 3, m: 6 };

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
        const number = typedNumber(locale);

        /** Digits are moved as text: a number with a fraction would lose them. */
        function read(text, unit) {
            const typed = number(bare(text, unit));
            if (!typed || !(typed.suffix in TIMES)) {
                return null;
            }
            const digits = unit.digits + TIMES[typed.suffix];
            const fraction = typed.fraction.replace(/0+$/, '');
            const minor = (typed.whole + fraction.padEnd(digits, '0')).replace(/^0+(?=\d)/, '');
            return fraction.length > digits || minor.length > MOST_DIGITS ? null : Number(minor);
        }

        function write(minor, unit) {
            const text = String(minor).padStart(unit.digits + 1, '0');
            const fraction = unit.digits ? text.slice(-unit.digits).replace(/0+$/, '') : '';
            return text.slice(0, text.length - unit.digits) + (fraction && number.mark + fraction);
        }

        /** What is wrong with an amount that cannot be read: where its decimals are too many, they may have been thousands. */
        function fault(text, unit) {
            const two = number.twoWays(bare(text, unit));
            return two ? AJS.I18n.getText('attain.kernel.number.grouped', text.trim(), two[0])
                : AJS.I18n.getText('attain.target.amount.invalid', String(unit.digits), String(MOST_DIGITS - unit.digits));
        }

        return { read: read, write: write, fault: fault };
    }

    return amountInput;
});
