/** What a weekly report says of its figures. Pure. */
define('attain/activity/weekly/weekly-model', [], function () {
    'use strict';

    /** So many ids fit into a search's address. */
    const MOST = 100;

    /** Who makes a figure up comes first with the most of it. */
    const byMost = (people, figure) => [...people].sort((a, b) => figure(b.now) - figure(a.now));

    return {
        /** The search that finds some opportunities; nothing for none, or for more than an address holds. */
        jql: (ids) => (ids.length > 0 && ids.length <= MOST ? 'id in (' + ids.join(', ') + ')' : null),
        byMost: byMost,
        /** Who touched the least part of their own customers comes first; of the same part, who has more. */
        leastFirst: (people) => [...people].sort((a, b) => (a.now.rate - b.now.rate) || (b.now.own - a.now.own)),
        /** What a part of a target is called: its owner, or what it is where one person holds several. */
        partName: (part, parts) => (part.person && parts.filter((each) => each.person && each.person.key === part.person.key).length === 1
            ? part.person.name : part.summary),
        /** How high the bars of a trend are, of a hundred; the most of them all. */
        heights: (trend) => trend.map((each) => Math.round(100 * each / Math.max(1, ...trend))),
        /** How many of a team's logs are missing. */
        missing: (rate) => rate.expected - rate.handedIn,
    };
});
