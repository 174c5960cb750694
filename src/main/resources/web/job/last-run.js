/** The last nightly run of a project: what it counted and whether what is shown agreed with the truth; runs it now. */
define('attain/job/last-run', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/panel', 'attain/kernel/rest', 'attain/kernel/states',
], function (el, format, locale, panel, rest, states) {
    'use strict';

    const differences = (count, write) => (count === 0 ? '0 ✓' : write.count(count));

    function facts(run, write) {
        const fact = (label, value) => el('div.attain-run-fact', {}, [el('dt', {}, label), el('dd', {}, value)]);
        return el('dl.attain-run', {}, [
            fact(AJS.I18n.getText('attain.job.finishedAt'), write.moment(run.finishedAt)),
            fact(AJS.I18n.getText('attain.job.read'), run.whole ? AJS.I18n.getText('attain.job.read.whole') : AJS.I18n.getText('attain.job.read.new')),
        ].concat(run.counts.map((count) => fact(count.text, count.difference ? differences(count.number, write) : write.count(count.number)))));
    }

    function outcome(run, write) {
        if (!run) {
            return el('p', {}, AJS.I18n.getText('attain.job.never'));
        }
        const started = write.moment(run.startedAt);
        switch (run.outcome) {
            case 'success': return facts(run, write);
            case 'running': return el('p', {}, AJS.I18n.getText('attain.job.underWay', started));
            case 'brokenOff': return states.message('warning', AJS.I18n.getText('attain.job.brokenOff', started), []);
            default: return [states.message('error', AJS.I18n.getText('attain.job.failed', started), [run.message].filter(Boolean)), facts(run, write)];
        }
    }

    /** Draws into the element; the run is the given project's, and only some people may start one. */
    return function lastRun(element, projectKey, mayStart) {
        const path = '/job?projectKey=' + encodeURIComponent(projectKey);
        const read = () => rest.get(path);
        let load = read;
        const draw = (answer, show) => {
            const start = () => {
                load = () => {
                    load = read; // a second try after a refusal only looks
                    return rest.post(path);
                };
                show();
            };
            return el('section.attain-section', {}, [el('h2', {}, AJS.I18n.getText('attain.job.title'))].concat(
                outcome(answer.lastRun, format(locale())),
                mayStart && el('button.aui-button', { type: 'button', onclick: start }, AJS.I18n.getText('attain.job.run'))
            ));
        };
        return panel(element, () => load(), draw);
    };
});
