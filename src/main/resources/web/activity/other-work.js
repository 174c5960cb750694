/** What keeps somebody from customers for a whole day, by its codes; anything else is said in words of one's own. */
define('attain/activity/other-work', [], function () {
    'use strict';

    const names = () => ({
        training: AJS.I18n.getText('attain.activity.reason.training'),
        meeting: AJS.I18n.getText('attain.activity.reason.meeting'),
        travel: AJS.I18n.getText('attain.activity.reason.travel'),
        paperwork: AJS.I18n.getText('attain.activity.reason.paperwork'),
    });

    return { names: names, called: (reason) => names()[reason] || reason };
});
