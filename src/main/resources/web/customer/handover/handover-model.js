/** What is handed over, as the page needs to know of it. Pure. */
define('attain/customer/handover/handover-model', [], function () {
    'use strict';

    const KINDS = ['customers', 'deals', 'closedDeals', 'targets', 'tasks'];

    return {
        /** What there is of each kind: [{kind, count}], without those of which there is nothing. */
        counted: (counts) => KINDS.filter((kind) => counts[kind] > 0).map((kind) => ({ kind: kind, count: counts[kind] })),

        /** What is sent of what was chosen: heir who gets the rest, choices by parts of the business, and lines one by one. */
        body: (chosen) => ({
            projectKey: chosen.projectKey, person: chosen.person, from: chosen.from, heir: chosen.heir || null,
            choices: chosen.choices.map((each) => ({
                region: each.region || null, productLine: each.productLine || null, tier: each.tier || null, heir: each.heir,
            })),
            lines: [...chosen.lines].map(([id, heir]) => ({ issueId: id, heir: heir })),
        }),

        /** Everybody who gets something by what was chosen, each once: [{key, name}]. */
        heirs: (chosen) => {
            const all = chosen.people.filter((each) => each.key === chosen.heir || chosen.choices.some((choice) => choice.heir === each.key)
                || [...chosen.lines.values()].includes(each.key));
            return all.filter((each, at) => all.findIndex((other) => other.key === each.key) === at);
        },

        /** Whether a comparison shows that nothing but the owner is another. */
        isProved: (handover) => handover.different === 0 && handover.moved === 0,

        /** How many of what passed were not compared. */
        uncompared: (handover) => handover.state === 'done' ? Math.max(0, handover.heirs.reduce((sum, each) => sum + KINDS.reduce((all, kind) => all + each.gets[kind], 0), 0) - handover.issues) : 0,

        /** Also one that cannot be taken back to its end by whoever began to: somebody else goes on. */
        mayGoBack: (handover) => ['waiting', 'done', 'underWay'].includes(handover.state) || (handover.state === 'goingBack' && handover.trouble !== ''),
    };
});
