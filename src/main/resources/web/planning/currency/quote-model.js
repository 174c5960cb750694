/** Amounts in other currencies: which rate holds on a day, and what an amount comes to, to the nearest minor unit. Pure. */
define('attain/planning/currency/quote-model', [], function () {
    'use strict';

    /** The rate of a currency that holds on a day; null if none does yet. Rates are the latest first. */
    const rateOn = (rates, currency, day) => rates
        .filter((rate) => rate.unit.currency === currency && rate.from <= day)
        .sort((a, b) => (a.from < b.from ? 1 : -1))[0] || null;

    /** What so many minor units come to, half up, as the server works it out; null if that is too much for a target. */
    function convert(minor, rate, unit) {
        const [whole, fraction = ''] = rate.rate.split('.');
        const product = BigInt(minor) * BigInt(whole + fraction) * 10n ** BigInt(unit.digits);
        const parts = 10n ** BigInt(rate.unit.digits + fraction.length);
        const converted = (2n * product + parts) / (2n * parts);
        return converted <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(converted) : null;
    }

    return {
        rateOn: rateOn,
        convert: convert,
        /** The currencies that have a rate, each once. */
        currencies: (rates) => [...new Set(rates.map((rate) => rate.unit.currency))],
        /** What a later rate would make of what was said; null if it would be the same. */
        otherwise: (data, quote, today) => {
            const rate = rateOn(data.rates, quote.unit.currency, today);
            const converted = rate && convert(quote.amount, rate, data.unit);
            return rate && rate.from > quote.day && converted !== quote.converted ? { rate: rate, converted: converted } : null;
        },
    };
});
