/** The whole of a target at a glance: attainment, the figures, the pace, days left. */
define('attain/target/attainment-head', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/target/figures',
], function (dom, rest, figures) {
    'use strict';

    const el = dom.el;

    function fact(label, value) {
        return el('div.attain-fact', {}, [el('dt', {}, label), el('dd', {}, value)]);
    }

    function facts(data, write) {
        const node = data.node;
        const amount = (minor) => figures.amount(minor, data.unit, write);
        return el('dl.attain-facts', {}, [
            fact(AJS.I18n.getText('attain.target.actual'), amount(node.actual)),
            fact(AJS.I18n.getText('attain.target.expected'), amount(node.expected)),
            fact(AJS.I18n.getText('attain.target.target'), figures.amount(node.target, data.unit, write, true)),
            node.requiredPerDay !== null && node.requiredPerDay !== undefined &&
                fact(AJS.I18n.getText('attain.target.requiredPerDay'), amount(node.requiredPerDay)),
        ]);
    }

    /** Draws the head of an attainment answer; named: with the target's name as a link. */
    return function head(data, write, named) {
        const node = data.node;
        return el('div.attain-head', {}, [
            named && el('a.attain-head-name', { href: rest.issueUrl(node.key) }, node.summary || node.key),
            el('div.attain-head-line', {}, [
                el('span.attain-head-figure', {}, figures.attainmentText(node, write)),
                figures.pace(node, write),
                el('span.attain-head-days', {}, figures.daysLeftText(data.workingDaysLeft, write)),
            ]),
            figures.bar(node),
            facts(data, write),
        ]);
    };
});
