/** What a plan gives whom in which month, as a table: whether the sums are the ones that were meant is seen before it is imported. */
define('attain/planning/planfile/plan-sums', ['attain/kernel/dom', 'attain/planning/planfile/plan-model'], function (el, model) {
    'use strict';

    const head = (text) => el('th.attain-number', { scope: 'col' }, text);
    const cell = (amount, unit, write) => el('td.attain-number', amount == null ? {} : { title: write.exact(amount, unit) }, write.amount(amount, unit));

    /** Nothing for a plan without sums. */
    return function planSums(answer, write) {
        const sums = answer.sums;
        const months = model.months(sums);
        const row = (sum) => el('tr', {}, [
            el('th', { scope: 'row' }, sum.owner ? sum.owner.name : AJS.I18n.getText('attain.target.agreement.noOwner')),
            el('td', {}, el('code', {}, sum.metric)),
            cell(sum.total, sum.unit, write),
            model.inMonths(sum, months).map((amount) => cell(amount, sum.unit, write)),
        ].flat());
        return sums.length > 0 && el('div.attain-plan-sums', { tabindex: '0', role: 'region', 'aria-label': AJS.I18n.getText('attain.target.plan.sums') }, [
            el('h4', {}, AJS.I18n.getText('attain.target.plan.sums')),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.plan.sums.hint')),
            el('table.aui', {}, [
                el('thead', {}, el('tr', {}, [
                    el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.plan.sums.owner')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('attain.target.plan.sums.metric')),
                    head(AJS.I18n.getText('attain.target.plan.sums.total')),
                    months.map((month) => head(write.month(month + '-01'))),
                ].flat())),
                el('tbody', {}, sums.map(row)),
            ]),
            answer.moreSums > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.kernel.import.moreRows', write.count(answer.moreSums))),
        ]);
    };
});
