/** What an import has left to do: its drafts are proposed here, a tree at a time. */
define('attain/planning/planfile/plan-drafts', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/states', 'attain/planning/agreement/whole-tree',
], function (el, rest, states, wholeTree) {
    'use strict';

    const MOST = 10;

    /** Asks what the trees of these tops have to propose, and shows it when that is known. */
    return function planDrafts(tops, write) {
        const element = el('div', { 'aria-live': 'polite' });
        const ask = (key) => rest.get('/targets/' + encodeURIComponent(key) + '/agreement');

        function show(answers) {
            const open = answers.filter((agreement) => agreement.steps.proposal > 0);
            el.replace(element, open.length > 0 && [
                el('h3', {}, AJS.I18n.getText('attain.target.plan.drafts')),
                el('p.attain-subtle', {}, AJS.I18n.getText('attain.target.plan.drafts.hint')),
                el('ul.attain-plan-drafts', {}, open.map((agreement) => el('li', {}, [
                    el('a', { href: rest.issueUrl(agreement.key) }, agreement.key), wholeTree(agreement, 'proposal', write, look),
                ]))),
            ]);
        }

        function look() {
            return Promise.all(tops.slice(0, MOST).map(ask)).then(show).catch((reason) => el.replace(element, states.error(states.failureOf(reason), look)));
        }

        if (tops.length > 0) {
            look();
        }
        return element;
    };
});
