/** How far a step of the playbook is: stepState(step, write) is its mark, count(step) how often it was done of how often it is asked for. */
define('attain/playbook/step-state', ['attain/kernel/lozenge'], function (lozenge) {
    'use strict';

    const whole = (step) => ({ week: AJS.I18n.getText('attain.playbook.panel.week.theirs', String(step.times)), month: AJS.I18n.getText('attain.playbook.panel.month.theirs', String(step.times)) }[step.every]);

    /** How often it was done, of how often it is asked for. */
    function count(step) {
        const done = String(step.done);
        const asked = String(step.asked);
        if (step.state == null) {
            return whole(step);
        }
        if (step.state === 'idle') {
            return step.every === 'week' ? AJS.I18n.getText('attain.playbook.panel.week.idle') : AJS.I18n.getText('attain.playbook.panel.month.idle');
        }
        if (step.every === 'once') {
            return Math.max(step.done, step.asked) > 1 && AJS.I18n.getText('attain.playbook.panel.once', done, asked);
        }
        return step.every === 'week'
            ? step.shared ? AJS.I18n.getText('attain.playbook.panel.week.mine', done, asked) : AJS.I18n.getText('attain.playbook.panel.week', done, asked)
            : step.shared ? AJS.I18n.getText('attain.playbook.panel.month.mine', done, asked) : AJS.I18n.getText('attain.playbook.panel.month', done, asked);
    }

    const stepState = (step, write) => (step.state === 'done' ? lozenge('success', '✓', AJS.I18n.getText('attain.playbook.panel.done'))
        : step.state === 'overdue' ? lozenge('removed', '!', AJS.I18n.getText('attain.playbook.panel.overdue', write.day(step.missedSince)))
            : step.state === 'due' ? lozenge('default', '○', step.until ? AJS.I18n.getText('attain.playbook.panel.due', write.day(step.until)) : AJS.I18n.getText('attain.playbook.panel.todo'))
                : null);

    stepState.count = count;
    return stepState;
});
