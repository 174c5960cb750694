/** The cuts of a target beside its first one: what each asks and has reached, its rest, and its parts once it is opened. */
define('attain/attainment/figures/cuts', [
    'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states', 'attain/attainment/figures/figures',
], function (el, person, rest, states, figures) {
    'use strict';

    /**
     * data is an answer of attainment; isOnlyLagging is whether those parts only are told that lag; opened keeps the names of the
     * cuts that are open; changed follows a change of height.
     */
    return function cuts(data, write, isOnlyLagging, opened, changed) {
        const both = (actual, target) => [
            figures.amount(actual, data.unit, write), ' / ', figures.amount(target, data.unit, write),
        ];

        const part = (node) => el('li', {}, [
            el('a', { href: rest.issueUrl(node.key) }, node.summary || node.key),
            node.owner && el('span.attain-owner', {}, person(node.owner, node.key)), ' ',
            ...both(node.actual, node.target), ' ', figures.attainmentText(node, write), ' ', figures.pace(node, write),
        ]);

        function parts(told) {
            if (told.node.partsTotal === 0 && isOnlyLagging) {
                return states.empty('✓ ' + AJS.I18n.getText('attain.target.shown.noneLags'));
            }
            const more = told.node.partsTotal - told.node.children.length;
            return el('ul.attain-cut-parts', {}, [
                ...told.node.children.map(part),
                more > 0 && el('li.attain-subtle', {}, told.node.next == null
                    ? AJS.I18n.getText('attain.target.tree.restricted', write.count(more))
                    : AJS.I18n.getText('attain.kernel.more', write.count(more))),
            ]);
        }

        function one(cut) {
            const body = el('div');
            const show = (content) => {
                el.replace(body, content);
                changed();
            };
            const load = () => {
                show(states.loading(2));
                rest.get('/targets/' + encodeURIComponent(data.node.key) + '/attainment', { cut: cut.name, lagging: isOnlyLagging || null })
                    .then((told) => show(parts(told))).catch((reason) => show(states.error(states.failureOf(reason), load)));
            };
            return el('details.attain-cut', {
                open: opened.has(cut.name),
                ontoggle: (event) => {
                    opened[event.target.open ? 'add' : 'delete'](cut.name);
                    return event.target.open && !body.firstChild ? load() : changed();
                },
            }, [
                el('summary', {}, [
                    el('strong', {}, AJS.I18n.getText('attain.target.cut.named', cut.name)), ' ',
                    ...(cut.target == null ? [] : both(cut.actual, cut.target)),
                    cut.rest > 0 && el('span.attain-subtle', {}, [
                        ' · ' + AJS.I18n.getText('attain.target.cut.rest') + ' ', ...both(cut.restActual, cut.rest),
                    ]),
                ]),
                body,
            ]);
        }

        return (data.cuts[data.node.key] || []).map(one);
    };
});
