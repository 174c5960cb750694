/** What kind of day somebody had, in words inside a sentence. */
define('attain/activity/day-state', [], function () {
    'use strict';

    return function dayState(state) {
        switch (state) {
            case 'logged': return AJS.I18n.getText('attain.activity.dayState.logged');
            case 'draft': return AJS.I18n.getText('attain.activity.dayState.draft');
            case 'missing': return AJS.I18n.getText('attain.activity.dayState.missing');
            case 'off': return AJS.I18n.getText('attain.activity.dayState.off');
            case 'leave': return AJS.I18n.getText('attain.activity.dayState.leave');
            default: return AJS.I18n.getText('attain.activity.dayState.pending');
        }
    };
});
