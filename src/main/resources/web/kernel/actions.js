/** Key actions in words: calls, visits, needs reports. */
define('attain/kernel/actions', [], function () {
    'use strict';

    return {
        name: function (action) {
            switch (action) {
                case 'calls': return AJS.I18n.getText('attain.kernel.action.calls');
                case 'visits': return AJS.I18n.getText('attain.kernel.action.visits');
                case 'needsReports': return AJS.I18n.getText('attain.kernel.action.needsReports');
                default: return action;
            }
        },
        /** A number of one action inside a sentence: "12 calls". */
        amount: function (action, count) {
            switch (action) {
                case 'calls': return AJS.I18n.getText('attain.kernel.action.calls.amount', count);
                case 'visits': return AJS.I18n.getText('attain.kernel.action.visits.amount', count);
                case 'needsReports': return AJS.I18n.getText('attain.kernel.action.needsReports.amount', count);
                default: return count + ' ' + action;
            }
        },
    };
});
