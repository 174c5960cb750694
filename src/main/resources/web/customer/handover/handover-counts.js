/** How many of each kind somebody has or gets, in words: counted(counts). */
define('attain/customer/handover/handover-counts', [
    'attain/kernel/format', 'attain/kernel/locale', 'attain/customer/handover/handover-model',
], function (format, locale, model) {
    'use strict';

    const COUNTS = {
        customers: (count) => AJS.I18n.getText('attain.handover.customers', count),
        deals: (count) => AJS.I18n.getText('attain.handover.deals', count),
        closedDeals: (count) => AJS.I18n.getText('attain.handover.closedDeals', count),
        targets: (count) => AJS.I18n.getText('attain.handover.targets', count),
        tasks: (count) => AJS.I18n.getText('attain.handover.tasks', count),
    };

    return (counts) => {
        const write = format(locale());
        return model.counted(counts).map((each) => COUNTS[each.kind](write.count(each.count))).join(write.comma);
    };
});
