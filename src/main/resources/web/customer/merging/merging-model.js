/** What two customers would become as one. Pure. */
define('attain/customer/merging/merging-model', [], function () {
    'use strict';

    return {
        /** The kinds of which either has something. */
        counts: (plan) => plan.counts.filter((each) => each.into > 0 || each.from > 0),
        /** The kinds of which both have the same. */
        doubled: (plan) => plan.counts.filter((each) => each.doubled > 0),
        /** The ids of the fields in which the other one's word is to hold; chosen tells the side of each. */
        taken: (plan, chosen) => plan.leftOut.map((each) => each.id).filter((id) => chosen.get(id) === 'from'),
        /** Whether a merge can be taken back at a moment. */
        isOpen: (merge, now) => merge.state === 'done' && new Date(merge.until) >= now,
    };
});
