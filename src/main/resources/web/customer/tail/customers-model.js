/** What the page "Customers" asks for. Pure. A view is {text, tier, owner, region, type, untouched}, each empty where any will do, and sort, empty where their keys do. */
define('attain/customer/tail/customers-model', [], function () {
    'use strict';

    const NAMES = ['text', 'tier', 'owner', 'region', 'type', 'untouched'];

    const narrowed = (view) => Object.fromEntries(NAMES.map((name) => [name, view[name]]));

    return {
        /** The view that an address asks for. */
        view: (asked) => Object.fromEntries(NAMES.concat('sort').map((name) => [name, asked.get(name) || ''])),
        /** Whether anything is asked for. */
        isNarrow: (view) => NAMES.some((name) => view[name]),
        /** Who is touched at once, as it is sent: those that are ticked, or all that are found. */
        touch: (values, ticked, view) => {
            const said = { kind: values.kind, way: values.way, note: values.note, day: values.day };
            return values.whom === 'ticked'
                ? Object.assign(said, { keys: ticked.filter((each) => each.key).map((each) => each.key), rows: ticked.filter((each) => !each.key).map((each) => each.number) })
                : Object.assign(said, narrowed(view));
        },
        /** Finds a customer's open opportunities in Jira. */
        deals: (customer, statuses) => 'parent = ' + customer.key + ' AND status in (' + statuses.join(', ') + ')',
    };
});
