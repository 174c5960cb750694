/**
 * Touching many customers at once: touchForm({offer: what the site answers, ticked: how many customers are, values: what was typed before,
 * write, look: (values) => Promise, takeBack: (batch, button), close}). Gives {element, focus}.
 */
define('attain/customer/tail/touch-form', ['attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/plain-form'], function (el, fields, PlainForm) {
    'use strict';

    const LONGEST = 900;
    const id = (name) => 'attain-touch-' + name;

    const whom = (ticked) => (ticked > 0 ? [{ value: 'ticked', label: AJS.I18n.getText('attain.tail.touch.whom.ticked', String(ticked)) }] : []).concat(
        [{ value: 'found', label: AJS.I18n.getText('attain.tail.touch.whom.found') }]);

    function select(name, choices, chosen) {
        const control = fields.select(id(name));
        fields.options(control, choices, chosen);
        return control;
    }

    const coded = (all) => all.map((each) => ({ value: each.code, label: each.name }));

    function batches(about) {
        return about.offer.batches.length > 0 && el('section', {}, [
            el('h3', {}, AJS.I18n.getText('attain.tail.touch.batches')),
            el('ul.attain-touch-batches', {}, about.offer.batches.map((batch) => el('li', {}, [
                AJS.I18n.getText('attain.tail.touch.batch', about.write.day(batch.day), about.write.count(batch.customers), batch.kind), ' ',
                el('span.attain-subtle', {}, batch.note), ' ',
                el('button.aui-button.aui-button-link', {
                    type: 'button', 'aria-label': AJS.I18n.getText('attain.tail.touch.back.label', batch.kind, about.write.day(batch.day)),
                    onclick: (event) => about.takeBack(batch, event.currentTarget),
                }, AJS.I18n.getText('attain.tail.touch.back')),
            ]))),
        ]);
    }

    return function touchForm(about) {
        const before = about.values || {};
        const form = new PlainForm({
            label: AJS.I18n.getText('attain.tail.touch.title'),
            inputs: {
                whom: select('whom', whom(about.ticked), before.whom),
                kind: select('kind', coded(about.offer.kinds), before.kind || 'batch'),
                way: select('way', coded(about.offer.ways), before.way),
                note: el('textarea.textarea', { id: id('note'), rows: 3, maxlength: LONGEST }, before.note || ''),
                day: fields.text(id('day'), before.day || about.offer.day, { type: 'date', max: about.offer.day }),
            },
            labels: {
                whom: AJS.I18n.getText('attain.tail.touch.whom'), kind: AJS.I18n.getText('attain.tail.touch.kind'), way: AJS.I18n.getText('attain.tail.touch.way'),
                note: AJS.I18n.getText('attain.tail.touch.note'), day: AJS.I18n.getText('attain.tail.touch.day'),
            },
            required: 'note', save: AJS.I18n.getText('attain.tail.touch.look'), close: about.close, send: about.look,
        });
        return {
            element: el('div', {}, [el('h2', {}, AJS.I18n.getText('attain.tail.touch.title')), form.element, batches(about)]),
            focus: () => form.focus(),
        };
    };
});
