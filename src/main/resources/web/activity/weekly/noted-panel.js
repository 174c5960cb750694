/** The panel of what a meeting agreed to do, and of its review: from which weekly report it comes. */
define('attain/activity/weekly/noted-panel', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/rest', 'attain/activity/completion/week-bar',
], function (el, format, locale, mount, panel, rest, weekBar) {
    'use strict';

    const draw = (report) => el('a', {
        href: rest.url('/plugins/servlet/attain/weekly-report', { project: report.project, team: report.team, week: report.week }),
    }, AJS.I18n.getText('attain.activity.notes.of', report.name, weekBar.named(report.week, format(locale()))));

    mount.panel('noted', (element, issueKey) => panel(element, () => rest.get('/weekly-report/issues/' + encodeURIComponent(issueKey)), draw));
});

require(['attain/activity/weekly/noted-panel'], function () {});
