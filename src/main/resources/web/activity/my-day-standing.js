/** How one stands, on top of the page "My day": the bar and the gap to today of each running target, the worst first. */
define('attain/activity/my-day-standing', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/attainment/figures/figures',
], function (el, rest, figures) {
    'use strict';

    const MOST = 4;

    function line(standing, write) {
        return el('li', {}, [
            el('a.attain-day-target', { href: rest.issueUrl(standing.key) }, standing.summary),
            figures.bar(standing),
            el('span.attain-day-gap', {}, [el('span.attain-subtle', {}, AJS.I18n.getText('attain.target.gap')), ' ', figures.gap(standing, standing.unit, write)]),
            figures.pace(standing, write),
        ]);
    }

    /** Fills a place; without a running target, or if it cannot be told now, it stays empty: the log is what one came for. */
    return function standing(place, projectKey) {
        const write = figures.write();
        return rest.get('/people', { projectKey: projectKey, mine: true }).then((answer) => {
            const all = answer.standings;
            el.replace(place, all.length > 0 && [
                el('ul.attain-day-targets', { 'aria-label': AJS.I18n.getText('attain.activity.standing') }, all.slice(0, MOST).map((each) => line(each, write))),
                el('a', { href: rest.url('/plugins/servlet/attain/my-targets', { project: projectKey }) }, AJS.I18n.getText('attain.activity.standing.all')),
            ]);
        }).catch(() => el.replace(place, []));
    };
});
