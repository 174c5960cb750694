/** What would pass to whom: preview(plan, heirs, projectKey, give, chosen) is its element; give is the press that has it so, chosen(line, heir's key) chooses for one line. */
define('attain/customer/handover/handover-preview', [
    'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/person', 'attain/kernel/rest',
    'attain/customer/handover/handover-counts',
], function (el, fields, format, locale, person, rest, counted) {
    'use strict';

    const KINDS = {
        customer: () => AJS.I18n.getText('attain.handover.kind.customer'),
        openDeal: () => AJS.I18n.getText('attain.handover.kind.openDeal'),
        closedDeal: () => AJS.I18n.getText('attain.handover.kind.closedDeal'),
        target: () => AJS.I18n.getText('attain.handover.kind.target'),
        task: () => AJS.I18n.getText('attain.handover.kind.task'),
    };

    const heirs = (list, projectKey) => el('ul.attain-handover-heirs', {}, list.map((each) => el('li', {}, [person(each.person, projectKey), format(locale()).colon, counted(each.gets)])));

    const heads = () => [AJS.I18n.getText('attain.handover.what'), AJS.I18n.getText('attain.handover.kind'), AJS.I18n.getText('attain.handover.to')];

    function row(line, choices, chosen) {
        const select = fields.select('attain-handover-line-' + line.issueId, { 'aria-label': AJS.I18n.getText('attain.handover.lineHeir', line.key) });
        const heir = line.heir ? line.heir.key : '';
        const offered = line.heir && !choices.some((each) => each.key === heir) ? choices.concat(line.heir) : choices;
        fields.options(select, [{ value: '', label: AJS.I18n.getText('attain.handover.stays') }].concat(offered.map((each) => ({ value: each.key, label: each.name }))), heir);
        select.onchange = () => chosen(line, select.value);
        const cells = [
            [el('a', { href: rest.issueUrl(line.key) }, line.key), ' ', line.name], KINDS[line.kind](),
            line.obstacle ? el('span.attain-handover-obstacle', {}, line.obstacle) : select,
        ];
        return el('tr', {}, cells.map((cell, at) => el('td', { 'data-label': at ? heads()[at] : null }, cell)));
    }

    function lines(plan, choices, chosen) {
        return plan.lines.length > 0 && el('table.aui.attain-cards', { 'aria-label': AJS.I18n.getText('attain.handover.lines') }, [
            el('thead', {}, el('tr', {}, heads().map((head) => el('th', { scope: 'col' }, head)))),
            el('tbody', {}, plan.lines.map((line) => row(line, choices, chosen))),
        ]);
    }

    function preview(plan, choices, projectKey, give, chosen) {
        const write = format(locale());
        const said = (count, text) => count > 0 && el('p', {}, text);
        return el('form.aui.attain-handover-preview', { onsubmit: (event) => event.preventDefault() }, [
            el('h2', {}, AJS.I18n.getText('attain.handover.preview', write.count(plan.passes))),
            heirs(plan.heirs, projectKey),
            said(plan.stays, AJS.I18n.getText('attain.handover.staying', write.count(plan.stays))),
            said(plan.cannot, AJS.I18n.getText('attain.handover.cannot', write.count(plan.cannot))),
            said(plan.hidden, AJS.I18n.getText('attain.handover.notSeen', write.count(plan.hidden))),
            give,
            lines(plan, choices, chosen),
            said(plan.more, AJS.I18n.getText('attain.handover.more', write.count(plan.more))),
        ]);
    }

    return { draw: preview, heirs: heirs };
});
