/** What something is worth, with what that was converted from; nothing if nobody knows. said is {unit, amount, rate, day}, or null. */
define('attain/customer/record/worth', [], function () {
    'use strict';

    return function worth(amount, unit, said, write) {
        const told = amount != null && write.told(amount, unit);
        return told && said ? AJS.I18n.getText('attain.customer.record.plan.said', told, write.told(said.amount, said.unit), said.rate, write.day(said.day)) : told;
    };
});
