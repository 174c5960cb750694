/**
 * C customers that are proposed for B, with what that rests on; who leads their owners promotes or declines many at once.
 * promotions(data, {project, write, decided: (answer) => shown, reload}) draws them.
 */
define('attain/customer/pool/promotions-part', [
    'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/customer/pool/evidence', 'attain/customer/pool/many', 'attain/customer/pool/pool-forms',
], function (el, person, rest, evidence, many, forms) {
    'use strict';

    return function promotions(data, about) {
        const all = many(about, {
            today: data.today, customers: data.promotions, path: '/promotions/decisions',
            ends: () => [['accept', forms.promote, AJS.I18n.getText('attain.pool.promote')], ['decline', forms.decline, AJS.I18n.getText('attain.pool.decline')]],
        });
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.pool.promotions', about.write.count(data.promotions.length))),
            data.more > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.pool.promotions.more', about.write.count(data.more))),
            ...all.draw([AJS.I18n.getText('attain.pool.customer'), AJS.I18n.getText('attain.pool.owner'), AJS.I18n.getText('attain.pool.evidence')], (each) => [
                el('a', { href: rest.issueUrl(each.key) }, each.name),
                each.owner && person(each.owner, about.project),
                evidence(each.evidence, about.project, about.write),
            ]),
        ]);
    };
});
