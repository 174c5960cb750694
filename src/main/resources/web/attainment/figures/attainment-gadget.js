/** The dashboard item "Attainment": one target, its whole and its parts with their pace. */
define('attain/attainment/figures/attainment-gadget', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/gadget', 'attain/kernel/projects', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/attainment/figures/attainment-branches', 'attain/attainment/figures/attainment-head', 'attain/attainment/figures/attainment-tree',
    'attain/attainment/figures/cuts', 'attain/attainment/figures/export-links', 'attain/attainment/figures/figures', 'attain/targets/target-choice',
], function (announce, el, gadget, projects, rest, states, Branches, head, Tree, cuts, exportLinks, figures, targetChoice) {
    'use strict';

    const orders = () => [
        { value: 'gap', label: AJS.I18n.getText('attain.target.sort.gap') },
        { value: 'name', label: AJS.I18n.getText('attain.target.sort.name') },
    ];

    const shown = () => [
        { value: 'all', label: AJS.I18n.getText('attain.target.shown.all') },
        { value: 'lagging', label: AJS.I18n.getText('attain.target.shown.lagging') },
    ];

    const orderOf = (preferences) => (preferences.sort === 'name' ? 'name' : 'gap');

    const isOnlyLagging = (preferences) => preferences.shown === 'lagging';

    function settings() {
        return [targetChoice(AJS.I18n.getText('attain.target.config.target.hint')), {
            name: 'sort', label: AJS.I18n.getText('attain.target.sort'), choices: () => Promise.resolve(orders()),
        }, {
            name: 'shown', label: AJS.I18n.getText('attain.target.shown'), choices: () => Promise.resolve(shown()),
        }];
    }

    /** Only what is unfolded is asked for, and after a refresh asked for again. total is how many parts there are, whether they lag or not. */
    function load(preferences, item) {
        item.memory = item.memory || { unfolded: new Set(), told: new Map(), focused: null, cuts: new Set() };
        const ask = (key, start, lagging) => rest.get('/targets/' + encodeURIComponent(key) + '/attainment', {
            sort: orderOf(preferences), start: start, lagging: lagging || null,
        });
        const branches = new Branches((key, start) => ask(key, start, isOnlyLagging(preferences)), item.memory);
        return branches.open(preferences.target).then((data) => (data.node.partsTotal === 0 && isOnlyLagging(preferences)
            ? ask(data.node.key, 0, false).then((all) => ({ data: data, branches: branches, total: all.node.partsTotal }))
            : { data: data, branches: branches, total: data.node.partsTotal }));
    }

    function toolbar(data, preferences, item, write) {
        return el('div.attain-toolbar', {}, [
            el('div.aui-buttons', { role: 'group', 'aria-label': AJS.I18n.getText('attain.target.sort') }, orders().map((order) =>
                el('button.aui-button', {
                    type: 'button', 'aria-pressed': String(orderOf(preferences) === order.value), 'data-key': 'sort-' + order.value,
                    onclick: () => item.prefer({ sort: order.value }),
                }, order.label))),
            el('button.aui-button', {
                type: 'button', 'aria-pressed': String(isOnlyLagging(preferences)), 'data-key': 'shown-lagging',
                onclick: () => item.prefer({ shown: isOnlyLagging(preferences) ? 'all' : 'lagging' }),
            }, AJS.I18n.getText('attain.target.shown.lagging')),
            figures.rule(data.rule, write, 'attain-rule-' + item.api.getGadgetId()),
        ]);
    }

    function parts(loaded, preferences, item, write) {
        const data = loaded.data;
        if (loaded.total === 0) {
            return [states.empty(AJS.I18n.getText('attain.target.empty'),
                el('a', { href: rest.issueUrl(data.node.key) }, AJS.I18n.getText('attain.target.empty.action')))];
        }
        if (data.node.partsTotal === 0) {
            return [toolbar(data, preferences, item, write), states.empty('✓ ' + AJS.I18n.getText('attain.target.shown.noneLags'))];
        }
        const tree = new Tree(data, loaded.branches, write, item.memory);
        tree.changed = () => item.api.resize();
        return [toolbar(data, preferences, item, write), tree.element];
    }

    const byPerson = (key) => el('a', { href: rest.url('/plugins/servlet/attain/people', { project: projects.ofIssue(key) }) }, AJS.I18n.getText('attain.target.byPerson'));

    function draw(loaded, preferences, item) {
        const data = loaded.data;
        const write = figures.write().beside(data.node.target, data.unit);
        item.named(data.node.summary || data.node.key);
        announce(AJS.I18n.getText('attain.target.announce', data.node.summary || data.node.key, figures.attainmentText(data.node, write)));
        return el('div.attain-attainment', {}, [
            head(data, write, Boolean(preferences.title)),
            ...parts(loaded, preferences, item, write),
            ...cuts(data, write, isOnlyLagging(preferences), item.memory.cuts, () => item.api.resize()),
            el('p.attain-as-of', {}, [AJS.I18n.getText('attain.kernel.asOf', write.day(data.asOf)), ' · ', byPerson(data.node.key), ' · ', exportLinks(data.node.key)]),
        ]);
    }

    return gadget({ titleOf: (name) => AJS.I18n.getText('attain.target.attainment.of', name), lines: 6, settings: settings, load: load, draw: draw });
});
