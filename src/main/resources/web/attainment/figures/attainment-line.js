/** One line of the tree: name, owner, bar, amounts, attainment and pace of a part. */
define('attain/attainment/figures/attainment-line', [
    'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/attainment/figures/attainment-model', 'attain/targets/why-button',
    'attain/attainment/figures/phasing-notes', 'attain/attainment/figures/figures',
], function (el, person, rest, model, whyButton, phasing, figures) {
    'use strict';

    let lastId = 0;

    /**
     * indent is the class that moves the name in, times what its bar is drawn to; toggle is called with the event of whoever
     * folds or unfolds.
     */
    return function line(node, parent, unit, write, indent, times, toggle) {
        const name = model.nameBelow(node, parent);
        const told = model.nameWithin(model.nameOf(node), model.nameOf(parent));
        const amount = (minor) => figures.amount(minor, unit, write);
        const asked = (figure, label, shown, plain) => {
            const button = whyButton(node.key, figure, label, shown, { of: told, plain: plain });
            button.tabIndex = -1; // one stop in the page's tab order; the question mark asks on the line itself
            return button;
        };
        return el('div.attain-line', { id: 'attain-line-' + (lastId += 1) }, [
            el('div.attain-line-head.' + indent, {}, [
                el('span.attain-fold' + (node.partsTotal > 0 ? '' : '.attain-fold-none'), { 'aria-hidden': 'true', onclick: toggle }),
                el('div.attain-line-name', {}, [
                    el('a', { href: rest.issueUrl(node.key), tabindex: -1, title: model.nameOf(node) }, name),
                    node.owner && node.owner.name !== name && el('span.attain-owner', {}, person(node.owner, node.key, { tabindex: -1 })),
                    ...phasing.mark(node),
                ]),
            ]),
            el('div.attain-line-bar', {}, figures.bar(node, times)),
            el('div.attain-line-gap', {}, asked('gap', AJS.I18n.getText('attain.target.gap'), figures.gap(node, unit, write))),
            el('div.attain-line-amounts', {}, [
                asked('actual', AJS.I18n.getText('attain.target.actual'), amount(node.actual)), ' / ',
                asked('target', AJS.I18n.getText('attain.target.target'), amount(node.target)),
            ]),
            el('div.attain-line-percent.attain-number', {},
                asked('attainment', AJS.I18n.getText('attain.target.attainment'), figures.attainmentText(node, write))),
            el('div.attain-line-pace', {}, asked('pace', AJS.I18n.getText('attain.target.pace'), figures.pace(node, write), true)),
        ]);
    };
});
