/** What two customers would become as one. A row of the long tail is called row:7 where an issue has its key. Pure. */
define('attain/customer/merging/merging-model', [], function () {
    'use strict';

    const ROW = 'row:';
    const isRow = (key) => key.startsWith(ROW);
    const toChoose = (plan) => JSON.stringify([plan.leftOut, plan.filled, plan.obstacles, plan.counts]);

    const isStuck = (merge) => ['underWay', 'goingBack'].includes(merge.state) && merge.trouble !== '';

    return {
        /** Whether a merge was left half done, and something stands in the way of its end. */
        isStuck: isStuck,
        /** Whether what was compared before and after is known. */
        isCompared: (merge) => ['done', 'takenBack'].includes(merge.state),
        /** The keys of what is ticked, the one that stays first: an issue before a row, else as they were ticked. */
        sides: (chosen) => [...chosen].sort((a, b) => (b.key ? 1 : 0) - (a.key ? 1 : 0)).map((each) => each.key || ROW + each.number),
        isRow: isRow,
        /** The number of a row. */
        numberOf: (key) => key.slice(ROW.length),
        /** What a side is known by in few words. */
        called: (side) => (isRow(side.key) ? side.name : side.key),
        /** Whether what is to be read and chosen is the same in two plans. */
        isAsShown: (plan, shown) => toChoose(plan) === toChoose(shown),
        /** The kinds of which either has something. */
        counts: (plan) => plan.counts.filter((each) => each.into > 0 || each.from > 0),
        /** The kinds of which both have the same. */
        doubled: (plan) => plan.counts.filter((each) => each.doubled > 0),
        /** The ids of the fields in which the other one's word is to hold; chosen tells the side of each. */
        taken: (plan, chosen) => plan.leftOut.map((each) => each.id).filter((id) => chosen.get(id) === 'from'),
        /** Whether a merge can be taken back at a moment; one that cannot be brought to its end can at any. */
        isOpen: (merge, now) => (merge.state === 'done' && new Date(merge.until) >= now) || isStuck(merge),
    };
});
