/** The milestones that a target came to, on one line; nothing before the first. */
define('attain/attainment/standing/milestones', ['attain/kernel/dom', 'attain/kernel/rest', 'attain/attainment/figures/figures'], function (el, rest, figures) {
    'use strict';

    function one(reached, write) {
        const text = AJS.I18n.getText('attain.attainment.milestones.reached', write.percent(reached.percent / 100), write.day(reached.day));
        return el('span.attain-part', {}, reached.below ? AJS.I18n.getText('attain.attainment.milestones.below', text) : text);
    }

    /** What cannot be had is left out, for it is said elsewhere. */
    const load = (key) => rest.get('/targets/' + encodeURIComponent(key) + '/milestones').then((answer) => answer.milestones, () => []);

    function line(milestones) {
        const write = figures.write();
        return milestones.length > 0 && el('p.attain-parts', {}, [el('span', {}, AJS.I18n.getText('attain.attainment.milestones.title') + write.colon)].concat(
            milestones.map((each) => one(each, write))));
    }

    return { load: load, line: line };
});
