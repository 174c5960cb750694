/**
 * Two customers side by side, and what they would be as one: mergeDialog({key, other, done}) merges other into key, or the other way
 * round; done(key, merge) is told of the one that stays, and what became of it. Rows of its project become issues once all is chosen;
 * left() is told where they did and nothing more came of it.
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
        const bought = [plan.into.bought, plan.from.bought, after].map((amount) => write.told(amount, plan.unit));
        const heads = [AJS.I18n.getText('attain.customer.merging.what'), model.called(plan.into), model.called(plan.from), AJS.I18n.getText('attain.customer.merging.after')];
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

    /** The key of a side, of a row that of the issue that it becomes. */
    const issueOf = (project, side) => (model.isRow(side)
        ? rest.post('/projects/' + encodeURIComponent(project) + '/customers/rows/' + model.numberOf(side) + '/issue').then((made) => made.key) : Promise.resolve(side));

    /** Which rows become issues then. */
    function rows(plan) {
        const names = [plan.into, plan.from].filter((side) => model.isRow(side.key)).map((side) => side.name);
        return said(names, AJS.I18n.getText('attain.customer.merging.rows', names.join(', ')));
    }

    return function mergeDialog(about) {
        const write = format(locale());
        const opener = document.activeElement;
        const chosen = new Map();
        const content = el('div.aui-dialog2-content.attain-panel.attain-merge', { 'aria-live': 'polite', tabindex: -1, autofocus: true });
        const faults = el('div', { 'aria-live': 'polite' });
        let ticked = [about.key, about.other];
        let sides = ticked;
        let shown = null;
        let isMade = false;

        const path = () => '/customers/' + encodeURIComponent(sides[0]) + '/merges';
        const merge = el('button.aui-button.aui-button-primary', { type: 'button', disabled: true, onclick: () => send() }, AJS.I18n.getText('attain.customer.merging.merge'));
        const opened = dialog({
            id: ID, size: 'large', title: AJS.I18n.getText('attain.customer.merging.title'), content: content, leave: () => opened.hide(),
            buttons: el('div.aui-dialog2-footer-actions', {}, [
                merge, el('button.aui-button.aui-button-link', { type: 'button', onclick: () => opened.hide() }, AJS.I18n.getText('attain.kernel.cancel')),
            ]),
        });
        opened.on('hide', () => (isMade ? about.left() : opener && opener.isConnected && opener.focus()));

        function keep(key) {
            if (key !== sides[0]) {
                sides = [sides[1], sides[0]];
                chosen.clear();
                load().then(() => (content.querySelector('input:checked') || content).focus());
            }
        }

        function whichStays(plan) {
            const sorted = ticked.map((key) => (plan.into.key === key ? plan.into : plan.from));
            return el('fieldset.attain-merge-stays', {}, [
                el('legend', {}, AJS.I18n.getText('attain.customer.merging.stays')),
                sorted.map((side) => radio('stays', [
                    !model.isRow(side.key) && el('a', { href: rest.issueUrl(side.key) }, side.key), ' ', el('strong', {}, side.name), ' ',
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
                said(plan.filled, AJS.I18n.getText('attain.customer.merging.filled', plan.filled.join(write.comma))),
                model.doubled(plan).map((each) => el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.merging.doubled', each.name, write.count(each.doubled), model.called(plan.from)))),
                rows(plan),
                el('p.attain-subtle', {}, AJS.I18n.getText('attain.customer.merging.remains', model.called(plan.from), model.called(plan.into))),
                faults,
            ].flat());
        }

        const ask = () => rest.get(path() + '/preview', { other: sides[1] });

        /** Of two questions the later one's answer is shown. */
        function load() {
            const asked = ask();
            const last = load.last = {};
            merge.disabled = true;
            el.replace(faults, []);
            el.replace(content, states.loading(8));
            return asked.then((plan) => last === load.last && show(plan))
                .catch((reason) => last === load.last && el.replace(content, states.error(states.failureOf(reason), load)));
        }

        /** Rows become issues, one after the other, however often this is tried; whether they are still what was shown is looked at then. */
        function becomeIssues() {
            const before = sides;
            return issueOf(about.project, before[0]).then((into) => issueOf(about.project, before[1]).then((from) => {
                ticked = ticked.map((each) => (each === before[0] ? into : from));
                sides = [into, from];
                isMade = true;
            }));
        }

        const post = () => rest.post(path(), { other: sides[1], seen: shown.seen, take: model.taken(shown, chosen) }).then((answer) => {
            isMade = false;
            opened.hide();
            about.done(sides[0], answer.merges[0]);
        });

        /** Whoever would have to choose anew chooses; all else goes on. */
        const again = (ready) => ask().then((plan) => {
            const isAsShown = model.isAsShown(plan, shown);
            show(plan);
            return isAsShown ? post() : ready();
        });

        function send() {
            const ready = busy(merge);
            const isAllIssues = !sides.some(model.isRow);
            return (isAllIssues ? post() : becomeIssues().then(() => again(ready))).catch((reason) => {
                ready();
                el.replace(faults, states.refused(states.failureOf(reason), null, load));
            });
        }

        return load();
    };
});
