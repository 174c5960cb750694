/** The parts of a target that belong to no cell of the grid: those that stay and count, and those that will go. */
define('attain/planning/decomposition/decompose-parts', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/planning/decomposition/decompose-texts',
], function (el, rest, texts) {
    'use strict';

    const SHOWN = 20;

    function line(part, about, write) {
        return el('li', {}, [
            part.key && el('a', { href: rest.issueUrl(part.key), target: '_blank' }, part.key),
            part.key && ' ', part.restricted > 0 ? AJS.I18n.getText('attain.target.decompose.restricted', write.count(part.restricted)) : part.summary, ' ',
            !(part.restricted > 0 && about.rate) && el('strong', {}, write.exact(part.amount, about.unit)),
            part.stays && el('span.attain-choice-note', {}, ' ' + texts.reason(part.stays)),
        ]);
    }

    function list(title, all, about, write) {
        return all.length > 0 && el('details.attain-others', { open: all.length <= SHOWN }, [
            el('summary', {}, title),
            el('ul', {}, [
                all.slice(0, SHOWN).map((part) => line(part, about, write)),
                all.length > SHOWN && el('li', {}, AJS.I18n.getText('attain.kernel.more', write.count(all.length - SHOWN))),
            ].flat()),
        ]);
    }

    return (grid, about, write) => [
        list(AJS.I18n.getText('attain.target.decompose.staying', write.count(grid.staying.length)), grid.staying, about, write),
        list(AJS.I18n.getText('attain.target.decompose.leaving', write.count(grid.leaving.length)), grid.leaving, about, write),
    ];
});
