/** Ordered rules of tiers as they are written and as they are edited: [{tier, conditions: [{kind, …}]}]. Pure. */
define('attain/customer/tier-rules-model', [], function () {
    'use strict';

    const TIERS = ['A', 'B', 'C'];
    const SCORES = ['recency', 'frequency', 'monetary', 'rfm'];

    function condition(text) {
        const words = text.trim().replace(/\s+/g, ' ');
        const field = words.match(/^field (\d+) (?:in ((?:\d+ ?)*)|([<>])= ?(.*))$/);
        const compared = words.match(/^(\w+)(?: ?>= ?(.*))?$/);
        if (field) {
            return field[3] == null
                ? { kind: 'option', field: field[1], options: field[2].split(' ').filter(Boolean) }
                : { kind: 'number', field: field[1], upTo: field[3] === '<', limit: field[4] };
        }
        return compared && (compared[1] === 'purchases' || SCORES.includes(compared[1]))
            ? { kind: compared[1], from: compared[2] || '' }
            : words === 'plan' ? { kind: 'plan' } : { kind: 'text', text: words };
    }

    function written(each) {
        switch (each.kind) {
            case 'option': return 'field ' + each.field + ' in ' + each.options.join(' ');
            case 'number': return 'field ' + each.field + (each.upTo ? ' <= ' : ' >= ') + each.limit;
            case 'text': return each.text;
            case 'plan': return 'plan';
            default: return each.kind + (each.from === '' ? '' : ' >= ' + each.from);
        }
    }

    const parse = (text) => text.split(/[;\n]/).map((line) => line.trim()).filter(Boolean).map((line) => {
        const colon = line.indexOf(':');
        const tier = (colon < 0 ? line : line.slice(0, colon)).trim().toUpperCase();
        const rest = colon < 0 ? [] : line.slice(colon + 1).split(',').filter((each) => each.trim());
        return { tier: TIERS.includes(tier) ? tier : '', conditions: rest.map(condition) };
    });

    const format = (rules) => rules.map((rule) => rule.tier + ': ' + rule.conditions.map(written).join(', ')).join('; ');

    /** The rules with one of them moved by so many places, as far as there are places. */
    function moved(rules, at, by) {
        const to = at + by;
        if (to < 0 || to >= rules.length) {
            return rules;
        }
        const others = rules.slice();
        others.splice(to, 0, others.splice(at, 1)[0]);
        return others;
    }

    /** A condition of what was chosen: a kind, or the number of a field after a colon. */
    function begun(chosen, fields) {
        const number = chosen.split(':')[1];
        if (number == null) {
            return chosen === 'plan' ? { kind: 'plan' } : { kind: chosen, from: '' };
        }
        const field = fields.find((each) => String(each.id) === number);
        return field && field.number ? { kind: 'number', field: number, upTo: false, limit: '' } : { kind: 'option', field: number, options: [] };
    }

    /** What of it is chosen, as {@code begun} takes it. */
    const chosen = (each) => (each.field == null ? each.kind : 'field:' + each.field);

    return { TIERS: TIERS, SCORES: SCORES, parse: parse, format: format, moved: moved, begun: begun, chosen: chosen };
});
