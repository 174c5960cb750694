/**
 * The form of a customer that is a row: rowForm({row, regions, project, send: (body) => Promise, close, newest}); without a row it
 * is a new one. Gives {element, focus}.
 */
define('attain/customer/tail/row-form', ['attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/plain-form'], function (el, fields, PlainForm) {
    'use strict';

    const LONGEST = 200;
    const LONGEST_NOTES = 2000;
    const id = (name) => 'attain-row-' + name;

    /** Those of the project, and the row's own though the project has it no more: what nobody touched stays. */
    const regions = (known, row) => known.map((each) => ({ value: each.word, label: each.name }))
        .concat(row.region && !known.some((each) => each.word === row.region) ? [{ value: row.region, label: row.regionName }] : []);

    return function rowForm(about) {
        const row = about.row || {};
        const text = (name) => fields.text(id(name), row[name] || '', { maxlength: LONGEST });
        const region = fields.select(id('region'));
        fields.options(region, [{ value: '', label: '' }].concat(regions(about.regions, row)), row.region || '');
        const owner = fields.select(id('owner'));
        const before = row.owner && row.owner.key;
        fields.options(owner, [
            { value: '', label: AJS.I18n.getText('attain.tail.owner.nobody') }, { value: about.me, label: AJS.I18n.getText('attain.tail.owner.me') },
        ].concat(before && before !== about.me ? [{ value: before, label: row.owner.name }] : []), about.row ? before || '' : about.me);
        const notes = el('textarea.textarea', { id: id('notes'), rows: 4, maxlength: LONGEST_NOTES }, row.notes || '');
        return new PlainForm({
            label: about.row ? AJS.I18n.getText('attain.tail.row.edit', row.name) : AJS.I18n.getText('attain.tail.row.add'),
            inputs: {
                name: text('name'), phone: text('phone'), taxNumber: text('taxNumber'), domain: text('domain'), erpNumber: text('erpNumber'),
                region: region, city: text('city'), source: text('source'), owner: owner, notes: notes,
            },
            labels: {
                name: AJS.I18n.getText('attain.tail.row.name'), phone: AJS.I18n.getText('attain.tail.row.phone'),
                taxNumber: AJS.I18n.getText('attain.tail.row.taxNumber'), domain: AJS.I18n.getText('attain.tail.row.domain'),
                erpNumber: AJS.I18n.getText('attain.tail.row.erpNumber'), region: AJS.I18n.getText('attain.tail.by.region'),
                city: AJS.I18n.getText('attain.tail.row.city'), source: AJS.I18n.getText('attain.tail.row.source'),
                owner: AJS.I18n.getText('attain.tail.owner'), notes: AJS.I18n.getText('attain.tail.row.notes'),
            },
            required: 'name', close: about.close, newest: about.newest,
            send: (values) => about.send(Object.assign({ version: about.row ? row.version : null }, values)),
        });
    };
});
