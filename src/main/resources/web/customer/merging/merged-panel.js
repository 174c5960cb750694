/** The panel of a customer that went up in another one: where it went, and until when that is taken back there. */
define('attain/customer/merging/merged-panel', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/rest', 'attain/customer/merging/merging-model',
], function (el, format, locale, mount, panel, rest, model) {
    'use strict';

    const nowhere = () => el('p', {}, AJS.I18n.getText('attain.customer.merging.gone.back'));

    const said = (went) => (model.isStuck(went) ? AJS.I18n.getText('attain.customer.merging.gone.half') : AJS.I18n.getText('attain.customer.merging.gone'));

    function draw(went) {
        const write = format(locale());
        const where = went.key ? el('a', { href: rest.issueUrl(went.key) }, went.key) : AJS.I18n.getText('attain.customer.merging.gone.hidden');
        return el('div', {}, [
            el('p', {}, [said(went), ' ', where]),
            el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.merging.by', went.by.name, write.moment(went.at))),
            went.trouble && el('p', {}, went.trouble),
            !model.isStuck(went) && model.isOpen(went, new Date()) && el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.merging.gone.until', write.moment(went.until))),
        ]);
    }

    mount.panel('merged', (element, issueKey) => panel(element,
        () => rest.get('/customers/' + encodeURIComponent(issueKey) + '/merges'), (data) => (data.went ? draw(data.went) : nowhere())));
});

require(['attain/customer/merging/merged-panel'], function () {});
