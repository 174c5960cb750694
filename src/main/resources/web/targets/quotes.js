/** What was said of a target in another currency, as one line: "EUR 100,000 = CN¥780,000 at 7.8 of Jul 1, 2026". */
define('attain/targets/quotes', ['attain/kernel/rest'], function (rest) {
    'use strict';

    /** What an amount of the target was said as last; null where it was said in the project's own currency. */
    const of = (data, amount) => data.quotes.find((quote) => quote.converted === amount) || null;

    const text = (quote, unit, write) => AJS.I18n.getText('attain.target.currency.equals',
        write.exact(quote.amount, quote.unit), write.exact(quote.converted, unit), quote.rate, write.day(quote.from));

    return {
        load: (key) => rest.get('/targets/' + encodeURIComponent(key) + '/currency'),
        of: of,
        text: text,
        /** Of what a target asks today; empty if that was said in the project's own currency. */
        line: (data, write) => {
            const quote = of(data, data.inForce);
            return quote ? text(quote, data.unit, write) : '';
        },
    };
});
