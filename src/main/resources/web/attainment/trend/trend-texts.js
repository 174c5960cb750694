/** The words of a target's trend. */
define('attain/attainment/trend/trend-texts', [], function () {
    'use strict';

    function line(name) {
        switch (name) {
            case 'actual': return AJS.I18n.getText('attain.target.actual');
            case 'expected': return AJS.I18n.getText('attain.target.trend.expected');
            case 'forecast': return AJS.I18n.getText('attain.target.trend.forecast');
            case 'last': return AJS.I18n.getText('attain.target.trend.last');
            default: return name;
        }
    }

    /** A line by what stands at its end: all that is expected is the target. */
    const end = (name) => (name === 'expected' ? AJS.I18n.getText('attain.target.target') : line(name));

    /** A range of two amounts, or nothing. */
    const range = (low, high, unit, write) => (low == null || high == null
        ? null
        : AJS.I18n.getText('attain.target.trend.range.of', write.amount(low, unit), write.amount(high, unit)));

    /** Why there is no forecast, or no range around it, or what the range says. */
    function note(data, write) {
        const forecast = data.forecast;
        if (data.asOf >= data.end) {
            return AJS.I18n.getText('attain.target.trend.over', write.lastDay(data.end));
        }
        if (!forecast) {
            return data.asOf < data.start
                ? AJS.I18n.getText('attain.target.trend.notBegun', write.day(data.start))
                : data.tooEarly
                    ? AJS.I18n.getText('attain.target.trend.tooEarly')
                    : AJS.I18n.getText('attain.target.trend.noForecast');
        }
        if (data.unit.kind === 'percent') {
            return AJS.I18n.getText('attain.target.trend.steady');
        }
        return forecast.low == null
            ? AJS.I18n.getText('attain.target.trend.noRange', write.count(forecast.bandFromDays), write.count(forecast.finishedDays))
            : AJS.I18n.getText('attain.target.trend.rule', write.count(forecast.finishedDays));
    }

    /** What the period before is called: its target, or its days if there was none. */
    const last = (period, write) => period.summary || period.key
        || AJS.I18n.getText('attain.target.trend.last.days', write.day(period.start), write.lastDay(period.end));

    /** By how much more, or less, there is than the period before had; nothing of rates, or beside nothing. */
    function change(data, write) {
        const before = data.lastPeriod.toDate;
        const ratio = data.actual / before - 1;
        return before > 0 && data.actual != null && data.unit.kind !== 'percent'
            ? AJS.I18n.getText('attain.target.trend.last.change', (ratio < 0 ? '−' : '+') + write.percent(Math.abs(ratio)))
            : null;
    }

    return {
        change: change,
        last: last,
        line: line,
        end: end,
        range: range,
        note: note,
        today: () => AJS.I18n.getText('attain.target.trend.today'),
        tick: (step, day, write) => (step === 'month' ? write.monthName(day) : write.dayOfMonth(day)),
    };
});
