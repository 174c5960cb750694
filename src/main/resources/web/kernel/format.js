/**
 * Writes figures and dates in the reader's language, and moments in the reader's time zone: format(locale) gives the functions.
 * Amounts come in minor units of a unit {kind: money|count|percent, currency, digits}; what is expected by a day need not be whole.
 * Each figure has one short form, used wherever it is shown, and an exact form for its title.
 */
define('attain/kernel/format', ['attain/kernel/plus-days', 'attain/kernel/zone'], function (plusDays, zone) {
    'use strict';

    const NOT_YET = '–';
    const TEN_THOUSAND = 1e4;
    const SCALES = [1e9, 1e6, 1e3];

    return function format(locale) {
        const chinese = /^zh/i.test(locale);
        const made = new Map(); // to make a formatter costs far more than to use it
        const number = (options) => {
            const key = JSON.stringify(options);
            if (!made.has(key)) {
                made.set(key, new Intl.NumberFormat(locale, options));
            }
            return made.get(key);
        };
        const whole = number({ maximumFractionDigits: 0 });
        const oneDigit = number({ maximumFractionDigits: 1 });
        const millions = number({ notation: 'compact', minimumFractionDigits: 1, maximumFractionDigits: 1 });
        const dayOf = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
        const weekdayOf = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
        const shortWeekdayOf = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
        const monthOf = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
        const monthNameOf = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
        const dayOfMonthOf = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
        const timeOf = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone() });
        const momentOf = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone() });

        /** Decimals of what need not be whole: two of a count, as many of others as they have. */
        const decimals = (least, digits) => number({ minimumFractionDigits: least, maximumFractionDigits: Math.max(2, digits) });

        const major = (minor, unit) => minor / Math.pow(10, unit.digits);
        const utc = (iso) => new Date(iso + 'T00:00:00Z');

        function bigMoney(value) {
            return chinese ? oneDigit.format(value / TEN_THOUSAND) + '万' : millions.format(value);
        }

        /** What amounts of money are written in beside one of this size: 1e6 for millions; 0 where each is written by itself. */
        function scaleBeside(value) {
            if (value < TEN_THOUSAND || chinese) {
                return value < TEN_THOUSAND ? 0 : TEN_THOUSAND;
            }
            const scale = SCALES.find((each) => value >= each);
            return millions.formatToParts(scale).some((part) => part.type === 'integer' && part.value === '1') ? scale : 0;
        }

        /** The less of a scale there is, the more decimals tell it: 0.035M, of which 0.03M said little. */
        const mostDecimals = (size, scale) => (size >= scale ? 1 : chinese || size >= scale / 10 ? 2 : 3);

        /** An amount in a scale, "0.42M", "0.5万"; nothing if no digit of it would be left. */
        function scaled(value, scale) {
            const most = mostDecimals(Math.abs(value), scale);
            const digits = number({ minimumFractionDigits: chinese ? 0 : Math.min(2, most), maximumFractionDigits: most }).format(value / scale);
            if (!/[1-9]/.test(digits)) {
                return null;
            }
            return chinese ? digits + '万' : millions.formatToParts(scale)
                .map((part) => (part.type === 'integer' ? digits : /decimal|fraction/.test(part.type) ? '' : part.value)).join('');
        }

        function short(value, unit, scale) {
            if (unit.kind === 'percent') {
                return oneDigit.format(value) + '%';
            }
            if (unit.kind === 'money' && scale && value) {
                const text = scaled(value, scale);
                if (text) {
                    return text;
                }
            }
            if (unit.kind === 'money' && Math.abs(value) >= TEN_THOUSAND) {
                return bigMoney(value);
            }
            return Number.isInteger(value) ? whole.format(value) : decimals(unit.digits, unit.digits).format(value);
        }

        /** How far apart two figures must be for the short forms to tell them apart; 0 where those are exact. */
        function stepOf(value, unit, scale) {
            if (unit.kind === 'percent') {
                return 0.1;
            }
            return unit.kind === 'money' && scale && scaled(value, scale) ? scale / Math.pow(10, mostDecimals(Math.abs(value), scale)) : 0;
        }

        /** What is left of an amount without another, as whoever sees the short forms of both finds it, or finer. */
        const differenceIn = (scale) => (from, less, unit) => {
            const step = (minor) => stepOf(major(minor, unit), unit, scale);
            const coarsest = Math.max(step(from), step(less));
            const seen = (minor) => (step(minor) ? Math.round(major(minor, unit) / step(minor)) * step(minor) : major(minor, unit));
            return step(from - less) < coarsest ? from - less : (seen(from) - seen(less)) * Math.pow(10, unit.digits);
        };

        /** The short form of an amount, without its currency: "12.0M", "1,200万", "37"; "–" if there is none. */
        const amountIn = (scale) => (minor, unit) => (minor == null ? NOT_YET : short(major(minor, unit), unit, scale));

        /** An amount with its sign, also the one that is ahead: "−420.0K", "+3"; what is neither has none. */
        const signedBy = (amount) => (minor, unit) => (minor < 0 ? '−' : minor > 0 ? '+' : '') + amount(Math.abs(minor), unit);

        /** The exact figure with its unit, for titles: "CN¥12,000,000.00". */
        function exact(minor, unit) {
            if (minor == null) {
                return NOT_YET;
            }
            const value = major(minor, unit);
            if (unit.kind === 'money' && unit.currency) {
                return number({ style: 'currency', currency: unit.currency }).format(value);
            }
            return decimals(unit.digits, unit.digits).format(value) + (unit.kind === 'percent' ? '%' : '');
        }

        /** The exact figure within words, as the server tells it in its own: without decimals where they say nothing, "CN¥36,900". */
        function told(minor, unit) {
            const isWhole = minor != null && Number.isInteger(major(minor, unit));
            return unit.kind === 'money' && unit.currency && isWhole
                ? number({ style: 'currency', currency: unit.currency, maximumFractionDigits: 0 }).format(major(minor, unit))
                : exact(minor, unit);
        }

        /** An amount without its unit, with so many decimals: for columns of exact figures. */
        const plain = (minor, unit, digits) =>
            number({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(major(minor, unit));

        /** An amount with its currency, for headings: "CNY 12.0M", "1,200万元". */
        const withUnitBy = (amount) => (minor, unit) => {
            const text = amount(minor, unit);
            if (unit.kind !== 'money' || !unit.currency || text === NOT_YET) {
                return text;
            }
            return chinese && unit.currency === 'CNY' ? text + '元' : unit.currency + ' ' + text;
        };

        const amounts = (scale) => {
            const amount = amountIn(scale);
            return { amount: amount, signed: signedBy(amount), withUnit: withUnitBy(amount), difference: differenceIn(scale) };
        };

        /** A ratio as percent: no decimals from 10 up, one below; 100% is written only when it is reached. */
        function percent(ratio) {
            const value = Math.round(ratio * 1000) / 10;
            if (Math.abs(value) < 10 && value !== 0) {
                return number({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value) + '%';
            }
            const rounded = Math.round(ratio * 100);
            return whole.format(ratio < 1 && rounded === 100 ? 99 : rounded) + '%';
        }

        return Object.assign(amounts(0), {
            /** The same, with all money written in the unit of one amount, so that what stands together is read together. */
            beside: function (minor, unit) {
                return unit.kind === 'money' ? Object.assign({}, this, amounts(scaleBeside(Math.abs(major(minor || 0, unit))))) : this;
            },
            exact: exact,
            told: told,
            /** The same with its sign. */
            signedExact: signedBy(exact),
            plain: plain,
            percent: percent,
            /** A plain whole number, grouped. */
            count: (value) => (value == null ? NOT_YET : whole.format(value)),
            /** What is due of a count, a part of it at most one decimal. */
            part: (value) => oneDigit.format(value),
            /** A ratio such as a pace index, two decimals. */
            index: (value) =>
                value == null
                    ? NOT_YET
                    : number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value),
            /** A mean score, one decimal. */
            score: (value) =>
                value == null
                    ? NOT_YET
                    : number({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value),
            /** An ISO day in the reader's form. */
            day: (iso) => (iso ? dayOf.format(utc(iso)) : NOT_YET),
            weekday: (iso) => weekdayOf.format(utc(iso)),
            shortWeekday: (iso) => shortWeekdayOf.format(utc(iso)),
            month: (iso) => monthOf.format(utc(iso)),
            /** A month or a day for the axis of a chart, whose period names the year. */
            monthName: (iso) => monthNameOf.format(utc(iso)),
            dayOfMonth: (iso) => dayOfMonthOf.format(utc(iso)),
            /** The last day of a half-open period, whose end is exclusive. */
            lastDay: (endIso) => dayOf.format(utc(plusDays(endIso, -1))),
            /** An ISO instant in the reader's form and zone. */
            moment: (iso) => (iso ? momentOf.format(new Date(iso)) : NOT_YET),
            time: (date) => timeOf.format(date),
            notYet: NOT_YET,
            /** Between things that are named one after the other. */
            comma: chinese ? '、' : ', ',
            /** What is said beside something, behind it. */
            aside: (text) => (chinese ? '（' + text + '）' : ' (' + text + ')'),
            /** Between who or what it is and what is said of it. */
            colon: chinese ? '：' : ': ',
        });
    };
});
