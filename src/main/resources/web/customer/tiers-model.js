/** Customer tiers as bars: how many customers each holds, and the share of all purchases. Pure. */
define('attain/customer/tiers-model', [], function () {
    'use strict';

    /** Tiers A, B, C in order, each {tier, customers, purchases, width: 0–100 of the largest, share of purchases or null}. */
    return function bars(tiers) {
        const most = Math.max(0, ...tiers.map((each) => each.customers));
        const all = tiers.reduce((sum, each) => sum + each.purchases, 0);
        return ['A', 'B', 'C'].map((name) => {
            const found = tiers.find((each) => each.tier === name) || { customers: 0, purchases: 0 };
            return {
                tier: name,
                customers: found.customers,
                purchases: found.purchases,
                width: most ? Math.round((found.customers / most) * 1000) / 10 : 0,
                share: all ? found.purchases / all : null,
            };
        });
    };
});
