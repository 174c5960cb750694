/** The panel of a target's or a share's issue: its figures, its parts by pace and the way to decompose it. */
define('attain/planning/target-panel', [
    'attain/kernel/dom', 'attain/kernel/later', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/rest',
    'attain/planning/smart/add-part', 'attain/attainment/figures/attainment-head', 'attain/attainment/figures/attainment-model', 'attain/planning/agreement/consensus-panel',
    'attain/attainment/figures/cuts', 'attain/attainment/figures/export-links', 'attain/attainment/figures/figures', 'attain/attainment/standing/as-of',
    'attain/attainment/standing/milestones', 'attain/attainment/tenure/tenure', 'attain/planning/currency/quote-section',
], function (el, later, mount, panel, rest, addPart, head, model, consensus, cuts, exportLinks, figures, asOf, milestones, tenure, quoteSection) {
    'use strict';

    const decompose = (task) => later.on('decompose', 'attain/planning/decomposition/decompose-dialog', (open) => open(task));

    /** What is counted leads to the issues that are. */
    const counted = (spec, data, pace, text) => el(spec, {
        href: rest.url('/issues/', { jql: 'issue in partsOf(' + [data.node.key].concat(pace || []).join(', ') + ')' }),
    }, text);

    function parts(data, write) {
        const counts = model.paceCounts(data.paces);
        const notAgreed = data.node.partsTotal - counts.reduce((sum, each) => sum + each.count, 0);
        return data.node.partsTotal > 0 && el('p.attain-parts', {}, [
            counted('a', data, null, AJS.I18n.getText('attain.target.parts', write.count(data.node.partsTotal))), ' ',
            counts.map((each) => counted('a.attain-part', data, each.pace, [
                figures.pace({ pace: each.pace, paceIndex: null }, write), ' ', write.count(each.count),
            ])),
            notAgreed > 0 && counted('a.attain-part', data, 'notAgreed', [figures.notAgreed(), ' ', write.count(notAgreed)]),
        ].flat());
    }

    function draw({ data, reached, mayDecompose }, memory, reload) {
        const write = figures.write().beside(data.node.target, data.unit);
        return el('div.attain-attainment', {}, [
            head(data, write, false),
            milestones.line(reached),
            parts(data, write),
            ...cuts(data, write, false, new Set(), () => {}),
            data.unit.kind === 'money' && quoteSection(data.node.key, data.asOf),
            asOf(data.node.key, data.asOf, memory, () => {}),
            tenure(data.node.key, reload),
            el('div.attain-panel-foot', {}, [
                mayDecompose && el('button.aui-button', {
                    type: 'button', onclick: () => decompose({ node: data.node, unit: data.unit, done: reload }),
                }, AJS.I18n.getText('attain.target.decompose.open')),
                mayDecompose && addPart(data.node.key, () => window.location.reload()),
                figures.rule(data.rule, write, 'attain-rule-panel'),
                el('span.attain-as-of', {}, [AJS.I18n.getText('attain.kernel.asOf', write.day(data.asOf)), ' · ', exportLinks(data.node.key)]),
            ]),
        ]);
    }

    /** Only a standard issue is decomposed into sub-tasks; a share is not. */
    function load(issueKey) {
        const key = encodeURIComponent(issueKey);
        return Promise.all([
            rest.get('/targets/' + key + '/attainment', { depth: 0 }),
            milestones.load(issueKey),
            rest.jira('/issue/' + key, { fields: 'issuetype' }),
        ]).then(([data, reached, issue]) => ({ data: data, reached: reached, mayDecompose: !issue.fields.issuetype.subtask }));
    }

    mount.panel('attainment', (element, issueKey) => {
        const places = [el('div'), el('div')];
        const memory = {};
        const show = () => panel(places[0], () => load(issueKey), (loaded, reload) => draw(loaded, memory, reload));
        el.replace(element, places);
        show();
        consensus(places[1], issueKey, show);
    });
});

require(['attain/planning/target-panel'], function () {});
