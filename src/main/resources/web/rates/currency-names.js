/** Currencies as one chooses among them, of which few know all codes: names(codes, locale) gives {value, label} of each. Pure. */
define('attain/rates/currency-names', [], function () {
    'use strict';

    return function names(codes, locale) {
        const called = new Intl.DisplayNames([locale], { type: 'currency' });
        return codes.map((code) => {
            const name = called.of(code);
            return { value: code, label: name === code ? code : code + ' · ' + name };
        });
    };
});
