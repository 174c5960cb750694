/** The milestones that a target came to, on one line; nothing before the first. */
define('attain/attainment/standing/milestones', ['attain/kernel/dom', 'attain/kernel/rest', 'attain/attainment/figures/figures'], function (el, rest, figures) {
    'use strict';

    function one(reached, write) {
        const text = AJS.I18n.getText('attain.attainment.milestones.reached', write.percent(reached.percent / 100), write.day(reached.day));
        return el('span.attain-part', {}, reached.below ? AJS.I18n.getText('attain.attainment.milestones.below', text) : text);
    }

    /** A place that fills itself; shown is called once it has. What cannot be had is left out, for it is said elsewhere. */
    return function milestones(key, shown) {
        const place = el('p.attain-parts', { hidden: true });
        rest.get('/targets/' + encodeURIComponent(key) + '/milestones').then((answer) => {
            if (answer.milestones.length > 0) {
                const write = figures.write();
                place.hidden = false;
                el.replace(place, [el('span', {}, AJS.I18n.getText('attain.attainment.milestones.title') + ': ')].concat(
                    answer.milestones.map((each) => one(each, write))));
                shown();
            }
        }, () => {});
        return place;
    };
});
