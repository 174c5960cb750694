/** What the page "My day" says of a log beside its text: why it cannot be written, and how it is saved. */
define('attain/activity/my-day-says', ['attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/states'], function (el, person, states) {
    'use strict';

    /** Why a log is not expected or cannot be written, and which other one can. */
    function notes(page) {
        const log = page.log;
        const title = { off: AJS.I18n.getText('attain.activity.off'), locked: AJS.I18n.getText('attain.activity.locked') }[log.status];
        const why = log.free ? log.free.says : log.status === 'locked' && AJS.I18n.getText('attain.activity.locked.why');
        const open = log.unfinished && AJS.I18n.getText('attain.activity.unfinished', page.write.weekday(log.unfinished));
        const reopened = log.reopened && person.within(log.reopened.by, page.projectKey,
            (name) => AJS.I18n.getText('attain.activity.reopened', name, page.write.day(log.reopened.until), log.reopened.reason));
        const entered = log.enteredBy && person.within(log.enteredBy, page.projectKey, (name) => AJS.I18n.getText('attain.activity.enteredBy', name));
        const finish = open && el('button.aui-button', { type: 'button', onclick: () => page.go(page.projectKey, log.unfinished) }, AJS.I18n.getText('attain.activity.unfinished.finish'));
        const lines = [why, entered, reopened, open].filter(Boolean);
        return lines.length > 0 && states.message('info', title, lines, finish);
    }

    function status(page) {
        const at = page.savedAt ? page.write.time(page.savedAt) : '';
        const submitted = page.log.status === 'submitted';
        if (page.saver.isDirty()) {
            return submitted ? AJS.I18n.getText('attain.activity.changedAfterSubmit') : AJS.I18n.getText('attain.activity.notYetSaved');
        }
        if (submitted) {
            return '✓ ' + (at ? AJS.I18n.getText('attain.activity.submittedAt', at) : AJS.I18n.getText('attain.activity.submitted'));
        }
        if (page.log.status === 'draft') {
            return at ? AJS.I18n.getText('attain.activity.savedAt', at) : AJS.I18n.getText('attain.activity.draft');
        }
        return page.log.status === 'new' ? AJS.I18n.getText('attain.activity.new') : '';
    }

    return { notes: notes, status: status };
});
