/**
 * The dashboard item "Overview": a role's whole dashboard in one, of the targets that are running today. Its pieces are the
 * gadgets as they are; those that are not for whoever looks are left out.
 */
define('attain/people/overview-gadget', [
    'attain/kernel/dom', 'attain/kernel/gadget', 'attain/kernel/later', 'attain/kernel/rest', 'attain/kernel/states', 'attain/people/overview-model',
], function (el, gadget, later, rest, states, model) {
    'use strict';

    const GADGETS = {
        risk: () => later('gadget.risk', 'attain/risk/risk-gadget'),
        attainment: () => later('gadget.attainment', 'attain/attainment/figures/attainment-gadget'),
        trend: () => later('gadget.trend', 'attain/attainment/trend/trend-gadget'),
        leaderboard: () => later('gadget.leaderboard', 'attain/attainment/leaderboard/leaderboard-gadget'),
        tiers: () => later('gadget.tiers', 'attain/customer/tiers-gadget'),
    };
    const NAMES = Object.keys(GADGETS);

    const nothing = () => {};

    /** What a piece may do of what Jira lets a dashboard item do: its title is a heading, its settings are the whole's. */
    const within = (item, name, heading) => ({
        getGadgetId: () => item.api.getGadgetId() + '-' + name,
        setTitle: (title) => el.replace(heading, title),
        isEditable: () => false,
        initRefresh: nothing,
        showLoadingBar: nothing,
        hideLoadingBar: nothing,
        resize: () => item.api.resize(),
    });

    function titleOf(name) {
        switch (name) {
            case 'risk': return AJS.I18n.getText('attain.risk.gadget.title');
            case 'tiers': return AJS.I18n.getText('attain.customer.gadget.title');
            default: return '';
        }
    }

    function piece(each, Gadget, preferences, item) {
        const heading = el('h3', {}, titleOf(each.name));
        const place = el('div');
        const section = el('section.attain-overview-piece', {}, [heading, place]);
        const drawn = new Gadget(within(item, each.name + each.target, heading));
        const settings = { project: preferences.project, target: each.target, by: each.name === 'leaderboard' ? 'attainment' : 'day' };
        const leaveOut = () => [403, 404].includes(drawn.failed) && section.remove();
        drawn.render(place, settings).then(leaveOut);
        return { section: section, refresh: () => drawn.refresh().then(leaveOut) };
    }

    function load(preferences) {
        const asked = { projectKey: preferences.project };
        return Promise.all([
            rest.get('/targets', asked), rest.get('/people', asked), rest.get('/people', Object.assign({ mine: true }, asked)),
            ...NAMES.map((name) => GADGETS[name]()),
        ]);
    }

    /** Pieces that are still the same are told to look again, and keep what is unfolded in them. */
    function draw([targets, people, mine, ...gadgets], preferences, item) {
        const running = model.running(targets.targets, people.asOf);
        if (running.length === 0) {
            return states.empty(AJS.I18n.getText('attain.people.overview.none'));
        }
        const before = item.memory || new Map();
        item.memory = new Map(model.pieces(running, model.leads(people.standings, mine.standings)).map((each) => {
            const known = before.get(each.name + each.target);
            if (known) {
                known.refresh();
            }
            return [each.name + each.target, known || piece(each, gadgets[NAMES.indexOf(each.name)], preferences, item)];
        }));
        return el('div.attain-overview', {}, [...item.memory.values()].map((each) => each.section));
    }

    return gadget({ lines: 12, load: load, draw: draw });
});
