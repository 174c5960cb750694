/**
 * Two customers side by side, and what they would be as one: mergeDialog({key, other, done}) merges other into key, or the other way
 * round; done(key, merge) is told of the one that stays, and what became of it.
 */
define('attain/customer/merging/merge-dialog', [
    'attain/kernel/busy', 'attain/kernel/dialog', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/customer/merging/merging-model',
], function (busy, dialog, el, format, locale, rest, states, model) {
    'use strict';

    const ID = 'attain-merge';

    const radio = (name, text, checked, run) => el('label.attain-merge-choice', {}, [
        el('input', { type: 'radio', name: ID + '-' + name, checked: checked, onchange: run }), el('span', {}, text),
    ]);

    const row = (title, cells) => el('tr', {}, [el('th', { scope: 'row' }, title), cells.map((cell) => el('td.attain-number', {}, cell))].flat());

    /** What each of the two has, and what the one will have that stays. */
    function sums(plan, write) {
        const after = plan.into.bought + plan.from.bought;
        const together = write.beside(after, plan.unit);
        const bought = [plan.into.bought, plan.from.bought, after].map((amount) => el('span', { title: write.exact(amount, plan.unit) }, together.withUnit(amount, plan.unit)));
        const heads = [AJS.I18n.getText('attain.customer.merging.what'), plan.into.key, plan.from.key, AJS.I18n.getText('attain.customer.merging.after')];
        return el('table.aui.attain-merge-sums', { 'aria-label': AJS.I18n.getText('attain.customer.merging.sums') }, [
            el('thead', {}, el('tr', {}, heads.map((head, at) => el(at > 0 ? 'th.attain-number' : 'th', { scope: 'col' }, head)))),
            el('tbody', {}, [row(AJS.I18n.getText('attain.customer.merging.bought'), bought)]
                .concat(model.counts(plan).map((each) => row(each.name, [each.into, each.from, each.after].map(write.count))))),
        ]);
    }

    /** One choice for each field that both say otherwise; until somebody chooses, the one says it that stays. */
    function fields(plan, chosen) {
        return plan.leftOut.length > 0 && el('div', {}, [
            el('h3', {}, AJS.I18n.getText('attain.customer.merging.differ')),
            plan.leftOut.map((each) => el('fieldset.attain-merge-field', {}, [
                el('legend', {}, each.name),
                ['into', 'from'].map((side) => radio(each.id, each[side], (chosen.get(each.id) || 'into') === side, () => chosen.set(each.id, side))),
            ].flat())),
        ].flat());
    }

    const said = (names, text) => names.length > 0 && el('p', {}, text);

    return function mergeDialog(about) {
        const write = format(locale());
        const opener = document.activeElement;
        const chosen = new Map();
        const content = el('div.aui-dialog2-content.attain-panel.attain-merge', { 'aria-live': 'polite', tabindex: -1, autofocus: true });
        const faults = el('div', { 'aria-live': 'polite' });
        let sides = [about.key, about.other];
        let shown = null;

        const path = () => '/customers/' + encodeURIComponent(sides[0]) + '/merges';
        const merge = el('button.aui-button.aui-button-primary', { type: 'button', disabled: true, onclick: () => send() }, AJS.I18n.getText('attain.customer.merging.merge'));
        const opened = dialog({
            id: ID, size: 'large', title: AJS.I18n.getText('attain.customer.merging.title'), content: content, leave: () => opened.hide(),
            buttons: el('div.aui-dialog2-footer-actions', {}, [
                merge, el('button.aui-button.aui-button-link', { type: 'button', onclick: () => opened.hide() }, AJS.I18n.getText('attain.kernel.cancel')),
            ]),
        });
        opened.on('hide', () => opener && opener.isConnected && opener.focus());

        function keep(key) {
            if (key !== sides[0]) {
                sides = [sides[1], sides[0]];
                chosen.clear();
                load().then(() => (content.querySelector('input:checked') || content).focus());
            }
        }

        function whichStays(plan) {
            const sorted = [about.key, about.other].map((key) => (plan.into.key === key ? plan.into : plan.from));
            return el('fieldset.attain-merge-stays', {}, [
                el('legend', {}, AJS.I18n.getText('attain.customer.merging.stays')),
                sorted.map((side) => radio('stays', [
                    el('a', { href: rest.issueUrl(side.key) }, side.key), ' ', el('strong', {}, side.name), ' ',
                    el('span.attain-subtle', {}, [side.owner ? side.owner.name : AJS.I18n.getText('attain.customer.merging.nobody'), side.tier && AJS.I18n.getText('attain.customer.merging.tier', side.tier)].filter(Boolean).join(' · ')),
                ], side.key === sides[0], () => keep(side.key))),
            ].flat());
        }

        function show(plan) {
            shown = plan;
            merge.disabled = plan.obstacles.length > 0;
            el.replace(content, [
                plan.obstacles.length > 0 && states.message('warning', '', plan.obstacles),
                whichStays(plan), sums(plan, write), fields(plan, chosen),
                said(plan.filled, AJS.I18n.getText('attain.customer.merging.filled', plan.filled.join(', '))),
                model.doubled(plan).map((each) => el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.merging.doubled', each.name, write.count(each.doubled), plan.from.key))),
                el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.merging.remains', plan.from.key, plan.into.key)),
                faults,
            ].flat());
        }

        /** Of two questions the later one's answer is shown. */
        function load() {
            const asked = rest.get(path() + '/preview', { other: sides[1] });
            const last = load.last = {};
            merge.disabled = true;
            el.replace(faults, []);
            el.replace(content, states.loading(8));
            return asked.then((plan) => last === load.last && show(plan))
                .catch((reason) => last === load.last && el.replace(content, states.error(states.failureOf(reason), load)));
        }

        function send() {
            const ready = busy(merge);
            return rest.post(path(), { other: sides[1], seen: shown.seen, take: model.taken(shown, chosen) }).then((answer) => {
                opened.hide();
                about.done(sides[0], answer.merges[0]);
            }).catch((reason) => {
                ready();
                el.replace(faults, states.refused(states.failureOf(reason), null, load));
            });
        }

        return load();
    };
});
