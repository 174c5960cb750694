/**
 * Who decides at a customer, in the panel of its record: chainPart(data, panel), panel being {path, write, send(promise, focus), open(form, focus),
 * close(), newest()}, where focus is the id of what has it afterwards.
 */
define('attain/customer/record/chain-part', [
    'attain/kernel/busy', 'attain/kernel/confirm', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/lozenge', 'attain/kernel/person', 'attain/kernel/plain-form', 'attain/kernel/rest',
    'attain/customer/record/person-form',
], function (busy, confirm, el, fields, lozenge, colleague, PlainForm, rest, personForm) {
    'use strict';

    const LONGEST = 250;
    const SIGNS = { for: ['success', '+'], against: ['removed', '−'], neutral: ['default', '='], unknown: ['default', '?'] };
    const ADD = 'attain-chain-add';
    const RULING = 'attain-chain-ruling';
    const editOf = (person) => (person ? 'attain-chain-edit-' + person.number : ADD);
    const link = (id, text, run, label) => el('button.aui-button.aui-button-link', { id: id, type: 'button', 'aria-label': label, onclick: run }, text);

    const met = (person, key, write) => (!person.metOn ? AJS.I18n.getText('attain.customer.record.met.never')
        : person.metBy ? colleague.within(person.metBy, key, (name) => AJS.I18n.getText('attain.customer.record.met', write.day(person.metOn), name))
            : AJS.I18n.getText('attain.customer.record.met.nobody', write.day(person.metOn)));

    function remove(person, data, panel) {
        confirm({
            id: 'attain-chain-remove', title: AJS.I18n.getText('attain.customer.record.remove.person', person.name),
            content: [el('p', {}, AJS.I18n.getText('attain.customer.record.remove.sure', person.name))], yes: AJS.I18n.getText('attain.customer.record.remove'),
        }, () => panel.send(rest.delete(panel.path + '/people/' + person.number, { version: data.chain.version }), ADD));
    }

    function edit(person, data, panel) {
        panel.open(personForm({
            chain: data.chain, person: person, today: data.today, close: panel.close, newest: panel.newest,
            send: (body) => panel.send(rest.put(panel.path + '/people', body)),
        }), editOf(person));
    }

    /** How to reach somebody. */
    const reach = (person) => [
        person.phone && el('a', { href: 'tel:' + person.phone.replace(/[^+\d]/g, '') }, person.phone), person.phone && person.mail && ' · ',
        person.mail && el('a', { href: 'mailto:' + encodeURIComponent(person.mail) }, person.mail),
    ];

    const somebody = (person, data, panel) => el('li', {}, [
        el('div', {}, [el('strong', {}, person.name), person.position && ' · ' + person.position]),
        (person.phone || person.mail) && el('div', {}, reach(person)),
        el('div', {}, [person.role.label, ' ', lozenge(SIGNS[person.attitude.code][0], SIGNS[person.attitude.code][1], person.attitude.label)]),
        el('div.attain-subtle', {}, [AJS.I18n.getText('attain.customer.record.influence.told', person.influence.label), ' · ', met(person, panel.key, panel.write)].flat()),
        data.mayEdit && el('div', {}, [
            link(editOf(person), AJS.I18n.getText('attain.customer.record.edit'), () => edit(person, data, panel), AJS.I18n.getText('attain.customer.record.edit.person', person.name)),
            link(null, AJS.I18n.getText('attain.customer.record.remove'), () => remove(person, data, panel), AJS.I18n.getText('attain.customer.record.remove.person', person.name)),
        ]),
    ]);

    function said(ruling, key, write) {
        return !ruling.by ? [AJS.I18n.getText('attain.customer.record.ruled.before')] : colleague.within(ruling.by, key, (name) => (ruling.clear
            ? AJS.I18n.getText('attain.customer.record.ruled.clear', name, write.moment(ruling.at), ruling.reason)
            : AJS.I18n.getText('attain.customer.record.ruled.unclear', name, write.moment(ruling.at), ruling.reason)));
    }

    function overrule(data, panel) {
        const clear = !data.chain.clear;
        panel.open(new PlainForm({
            label: clear ? AJS.I18n.getText('attain.customer.record.overrule.clear') : AJS.I18n.getText('attain.customer.record.overrule.unclear'),
            inputs: { reason: fields.text('attain-chain-reason', '', { maxlength: LONGEST, required: true }) },
            labels: { reason: AJS.I18n.getText('attain.customer.record.overrule.reason') }, required: 'reason', close: panel.close, newest: panel.newest,
            send: (values) => panel.send(rest.put(panel.path + '/ruling', Object.assign({ version: data.chain.version, clear: clear }, values))),
        }), RULING);
    }

    function takeBack(data, panel) {
        const button = link(RULING, AJS.I18n.getText('attain.customer.record.takeBack'), () => {
            panel.send(rest.delete(panel.path + '/ruling', { version: data.chain.version }), RULING).then(busy(button));
        });
        return button;
    }

    const verdict = (chain, key, write) => [
        el('p', {}, [
            chain.clear ? lozenge('success', '✓', AJS.I18n.getText('attain.customer.record.chain.clear')) : lozenge('moved', '!', AJS.I18n.getText('attain.customer.record.chain.unclear')),
            ' ', chain.ruling ? said(chain.ruling, key, write) : chain.says,
        ].flat()),
        chain.ruling && el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.record.people', chain.says)),
    ];

    return function chainPart(data, panel) {
        const chain = data.chain;
        if (!chain) {
            return el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.record.chain.hidden'));
        }
        return el('section', {}, [
            el('h4', {}, AJS.I18n.getText('attain.customer.record.chain')),
            verdict(chain, panel.key, panel.write),
            chain.people.length > 0 ? el('ul.attain-chain', {}, chain.people.map((person) => somebody(person, data, panel)))
                : el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.record.chain.none')),
            data.mayEdit && el('div', {}, [
                el('button.aui-button', { id: ADD, type: 'button', onclick: () => edit(null, data, panel) }, AJS.I18n.getText('attain.customer.record.add')),
                chain.ruling ? takeBack(data, panel)
                    : link(RULING, chain.clear ? AJS.I18n.getText('attain.customer.record.overrule.unclear') : AJS.I18n.getText('attain.customer.record.overrule.clear'), () => overrule(data, panel)),
            ]),
        ].flat());
    };
});
