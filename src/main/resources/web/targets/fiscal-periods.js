/** The periods of a project's fiscal years by their names, where these are not the calendar's. */
define('attain/targets/fiscal-periods', ['attain/kernel/rest'], function (rest) {
    'use strict';

    /** Quarters that begin with those of the calendar are called as everybody calls them. */
    const isOrdinary = (periods) => periods.every((each) => !/ Q\d$/.test(each.name) || /-(01|04|07|10)-01$/.test(each.start))
        && periods.filter((each) => !each.name.includes(' ')).every((each) => /-01-01$/.test(each.start));

    /** Those of last year, this one and the next, each with its name; none where they are the calendar's. */
    function of(years) {
        const periods = years.flat();
        return isOrdinary(periods) ? [] : periods;
    }

    return {
        of: of,
        load: (projectKey) => rest.get('/projects/' + encodeURIComponent(projectKey) + '/fiscal-periods').then((answer) => of(answer.years)),
        /** What these days are called; empty for nothing. */
        nameOf: (periods, start, end) => (periods.find((each) => each.start === start && each.end === end) || { name: '' }).name,
    };
});
