/** What other rules would give people to do: loads(effect, measures, project, write) is a table of them, or nothing. */
define('attain/kernel/rules/rules-loads', ['attain/kernel/dom', 'attain/kernel/person'], function (el, person) {
    'use strict';

    const TEN = 10;

    function cell(measure, write) {
        if (!measure) {
            return write.notYet;
        }
        const more = (measure.more > 0 ? '+' : measure.more < 0 ? '−' : '') + write.part(Math.abs(measure.more) / TEN);
        if (measure.most == null) {
            return more;
        }
        const all = AJS.I18n.getText('attain.kernel.rules.load.of', write.part(measure.then / TEN), write.part(measure.most / TEN));
        return [more, ' · ', measure.then > measure.most
            ? el('strong', {}, AJS.I18n.getText('attain.kernel.rules.load.tooMuch', all, write.part((measure.then - measure.most) / TEN)))
            : el('span.attain-subtle', {}, all)];
    }

    return (effect, measures, project, write) => (effect.loads.length === 0 ? null : el('div.attain-scrolls', { tabindex: 0 }, el('table.aui', {}, [
        el('caption', {}, AJS.I18n.getText('attain.kernel.rules.loads')),
        el('thead', {}, el('tr', {}, [el('td')].concat(measures.map((each) => el('th.attain-number', { scope: 'col' }, each.label))))),
        el('tbody', {}, effect.loads.map((load) => el('tr', {}, [
            el('th', { scope: 'row' }, load.person ? person(load.person, project) : AJS.I18n.getText('attain.kernel.rules.load.others')),
        ].concat(measures.map((each) => el('td.attain-number', {}, cell(load.measures.find((one) => one.code === each.code), write))))))),
    ])));
});
