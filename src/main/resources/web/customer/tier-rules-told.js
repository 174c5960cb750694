/** The rules of tiers as people read them, in the history of the page of rules. told(text, fields, write) is one sentence a rule. */
define('attain/customer/tier-rules-told', [
    'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/rest', 'attain/kernel/rules/rules-editors', 'attain/customer/tier-rules-model',
], function (format, locale, rest, editors, model) {
    'use strict';

    const gone = (id) => AJS.I18n.getText('attain.customer.condition.gone', String(id));

    const nameIn = (list, id) => (list.find((each) => String(each.id) === String(id)) || { name: gone(id) }).name;

    /** A number as it is typed; what is none stays as it is. */
    const number = (text, write) => (/^\d+$/.test(text) ? write.count(Number(text)) : text);

    function compared(each, write) {
        const from = number(each.from, write);
        switch (each.kind) {
            case 'recency': return AJS.I18n.getText('attain.customer.condition.recency', from);
            case 'frequency': return AJS.I18n.getText('attain.customer.condition.frequency', from);
            case 'monetary': return AJS.I18n.getText('attain.customer.condition.monetary', from);
            case 'rfm': return AJS.I18n.getText('attain.customer.condition.rfm', from);
            default: return from === '' ? AJS.I18n.getText('attain.customer.condition.limit') : AJS.I18n.getText('attain.customer.condition.purchases', from);
        }
    }

    function condition(each, fields, write) {
        const field = fields.find((one) => String(one.id) === each.field) || { name: gone(each.field), choices: [] };
        switch (each.kind) {
            case 'plan': return AJS.I18n.getText('attain.customer.condition.plan');
            case 'text': return each.text;
            case 'option': return AJS.I18n.getText('attain.customer.condition.oneOf', field.name, each.options.map((id) => nameIn(field.choices || [], id)).join(' / '));
            case 'number': return each.upTo ? AJS.I18n.getText('attain.customer.condition.numberTo', field.name, number(each.limit, write))
                : AJS.I18n.getText('attain.customer.condition.numberFrom', field.name, number(each.limit, write));
            default: return compared(each, write);
        }
    }

    const told = (text, fields, write) => model.parse(text).map((rule, at) => AJS.I18n.getText('attain.customer.condition.rule', String(at + 1), rule.tier,
        rule.conditions.map((each) => condition(each, fields, write)).join(AJS.I18n.getText('attain.customer.condition.and'))));

    editors.tell('tier-rules', 'ordered', (path) => rest.get(path('tier-conditions')).then((answer) => (text) => told(text, answer.fields, format(locale()))));

    return told;
});

require(['attain/customer/tier-rules-told'], function () {});
