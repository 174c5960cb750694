/** Sums of a plan as they are shown, and what can be proposed after it. Pure. */
define('attain/planning/planfile/plan-model', [], function () {
    'use strict';

    const MOST_MONTHS = 24;

    /** The months that sums have, in order; none if they are more than a table can hold. */
    function months(sums) {
        const all = [...new Set(sums.flatMap((sum) => sum.months.map((each) => each.month)))].sort();
        return all.length > MOST_MONTHS ? [] : all;
    }

    return {
        months: months,
        /** What a sum has in each of the months; null for nothing. */
        inMonths: (sum, all) => {
            const amounts = new Map(sum.months.map((each) => [each.month, each.amount]));
            return all.map((month) => (amounts.has(month) ? amounts.get(month) : null));
        },
        /** The tops of trees, [{key}], that a run in the background made, as far as it tells. */
        made: (run, tops) => tops.map((top) => top.key).filter((key) => run.created.includes(key)),
    };
});
