/** The dashboard item "Attainment": one target, its whole and its parts with their pace. */
define('attain/target/attainment/attainment-gadget', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/gadget', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/target/attainment/attainment-head', 'attain/target/attainment/attainment-tree', 'attain/target/plan/export-links', 'attain/target/figures',
    'attain/target/target-choice',
], function (announce, dom, gadget, rest, states, head, Tree, exportLinks, figures, targetChoice) {
    'use strict';

    const el = dom.el;

    function settings() {
        return [targetChoice(AJS.I18n.getText('attain.target.config.target.hint'))];
    }

    function sortButton(item, order, label, redraw) {
        return el('button.aui-button', {
            type: 'button', 'aria-pressed': String(item.memory.order === order), 'data-key': 'sort-' + order,
            onclick: () => {
                item.memory.order = order;
                redraw();
                item.focus('[data-key="sort-' + order + '"]');
            },
        }, label);
    }

    function toolbar(data, item, write, redraw) {
        return el('div.attain-toolbar', {}, [
            el('div.aui-buttons', { role: 'group', 'aria-label': AJS.I18n.getText('attain.target.sort') }, [
                sortButton(item, 'gap', AJS.I18n.getText('attain.target.sort.gap'), redraw),
                sortButton(item, 'name', AJS.I18n.getText('attain.target.sort.name'), redraw),
            ]),
            figures.rule(data.rule, write, 'attain-rule-' + item.api.getGadgetId()),
        ]);
    }

    function parts(data, item, write) {
        if (!(data.node.children || []).length) {
            return states.empty(AJS.I18n.getText('attain.target.empty'),
                el('a', { href: rest.issueUrl(data.node.key) }, AJS.I18n.getText('attain.target.empty.action')));
        }
        const place = el('div');
        const redraw = () => {
            const tree = new Tree(data, write, item.memory);
            tree.changed = () => item.api.resize();
            dom.replace(place, [toolbar(data, item, write, redraw), tree.element]);
        };
        redraw();
        return place;
    }

    function draw(data, preferences, item) {
        const write = figures.write();
        item.memory = item.memory || { order: 'gap', unfolded: new Set(), focused: null };
        if (!preferences.title) {
            item.api.setTitle(data.node.summary || data.node.key);
        }
        announce(AJS.I18n.getText('attain.target.announce', data.node.summary || data.node.key, figures.attainmentText(data.node, write)));
        return el('div.attain-attainment', {}, [
            head(data, write, Boolean(preferences.title)),
            parts(data, item, write),
            el('p.attain-as-of', {}, [AJS.I18n.getText('attain.kernel.asOf', write.day(data.asOf)), ' · ', exportLinks(data.node.key)]),
        ]);
    }

    return gadget({
        lines: 6,
        settings: settings,
        load: (preferences) => rest.get('/targets/' + encodeURIComponent(preferences.target) + '/attainment'),
        draw: draw,
    });
});
