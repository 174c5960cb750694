/** What both pages about people say of a standing. */
define('attain/people/standing-parts', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/attainment/figures/figures', 'attain/people/people-model',
], function (el, rest, figures, model) {
    'use strict';

    return {
        name: (standing) => el('a', { href: rest.issueUrl(standing.key) }, standing.summary),
        gap: (of, unit, write) => el('strong', {}, figures.gap(of, unit, write)),
        ofExpected: (of, unit, write) => AJS.I18n.getText('attain.people.ofExpected', write.amount(of.actual, unit), write.amount(of.expected, unit)),
        /** How many parts there are, which leads to their issues. */
        parts: (standing, write) => el('a', { href: rest.url('/issues/', { jql: model.jql(standing.parts) }) },
            standing.parts.length === 1
                ? AJS.I18n.getText('attain.people.parts.one')
                : AJS.I18n.getText('attain.people.parts', write.count(standing.parts.length))),
    };
});
