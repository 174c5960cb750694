/** What the page "Customers" asks for. Pure. A view is {text, tier, owner, region, type, untouched}, each empty where any will do. */
define('attain/customer/tail/customers-model', [], function () {
    'use strict';

    const NAMES = ['text', 'tier', 'owner', 'region', 'type', 'untouched'];

    return {
        /** The view that an address asks for. */
        view: (asked) => Object.fromEntries(NAMES.map((name) => [name, asked.get(name) || ''])),
        /** Whether anything is asked for. */
        isNarrow: (view) => NAMES.some((name) => view[name]),
        /** Finds a customer's open opportunities in Jira. */
        deals: (customer, statuses) => 'parent = ' + customer.key + ' AND status in (' + statuses.join(', ') + ')',
    };
});
