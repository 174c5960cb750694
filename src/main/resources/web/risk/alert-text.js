/** What an alert says: one sentence with its evidence, by the alert's kind. */
define('attain/risk/alert-text', ['attain/kernel/actions', 'attain/risk/risk-model'], function (actions, model) {
    'use strict';

    /** "3 working days below 12 calls: 8, 6, 9". */
    function streak(alert, write) {
        const evidence = model.evidence(alert);
        const done = evidence.done.map(write.count).join(AJS.I18n.getText('attain.kernel.list.separator'));
        const days = write.count(evidence.days);
        return evidence.target == null
            ? AJS.I18n.getText('attain.risk.sentence.changing', days, alert.actionName, done)
            : AJS.I18n.getText('attain.risk.sentence', days, actions.amount(alert.actionInText, write.count(evidence.target)), done);
    }

    const SENTENCES = { belowDailyTarget: streak };

    return (alert, write) => SENTENCES[alert.kind](alert, write);
});
